import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { compile, faqJsonSchema, frontMatterJsonSchema } from '../../../src/compiler/index.js';
import type { faqSchema, sectionSchema } from '../../../src/compiler/output/schema.js';
import type { Faq, Section } from '../../../src/data/model.js';
import { readFixture } from '../read-fixture.js';

function validator(schema: object) {
  const ajv = new Ajv2020.default({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

describe('faqJsonSchema', () => {
  it('equals the type of the data', () => {
    expectTypeOf<z.infer<typeof faqSchema>>().toEqualTypeOf<Faq>();
    expectTypeOf<z.infer<typeof sectionSchema>>().toEqualTypeOf<Section>();
  });

  it('accepts what the compiler emits', async () => {
    const { faq } = await compile(readFixture('home'));
    const validate = validator(faqJsonSchema());
    expect(validate(JSON.parse(JSON.stringify(faq))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses a section without a title', async () => {
    const { faq } = await compile(readFixture('home'));
    const data = JSON.parse(JSON.stringify(faq));
    delete data.pages[0].sections[0].title;
    expect(validator(faqJsonSchema())(data)).toBe(false);
  });
});

describe('frontMatterJsonSchema', () => {
  const validate = validator(frontMatterJsonSchema());

  it('accepts the keys of an audience page', () => {
    expect(validate({ title: 'Questions', summary: 'Tout savoir.', audience: 'citoyen', reviewed: '2026-08-31' })).toBe(
      true,
    );
  });

  it.each([
    ['an unknown key', { summary: 'Tout savoir.', auteur: 'Ada' }],
    ['a date that is none', { summary: 'Tout savoir.', reviewed: 'hier' }],
    ['a missing summary', { title: 'Questions' }],
  ])('refuses %s', (_, value) => {
    expect(validate(value)).toBe(false);
  });
});
