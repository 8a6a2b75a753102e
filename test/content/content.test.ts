import { beforeAll, describe, expect, it } from 'vitest';
import type { CompileResult } from '../../src/compiler/index.js';
import { compileOurs } from '../sample.js';
import { questions } from './questions.js';

let result: CompileResult;
beforeAll(async () => {
  result = await compileOurs();
});

describe('the FAQ', () => {
  it('compiles without an error or a warning under the editorial rules', () => {
    expect(result.diagnostics).toEqual([]);
  });

  it('has a home page and five pages, one an audience', () => {
    expect(result.faq!.pages.map(({ id }) => id)).toEqual(['index', ...Object.keys(questions)]);
    expect(result.faq!.audiences.map(({ id }) => id)).toEqual(Object.keys(questions));
  });

  it.each(Object.entries(questions))('asks the questions of %s in their order, under their ids', (page, ids) => {
    expect(result.faq!.pages.find(({ id }) => id === page)?.sections.map(({ id }) => id)).toEqual(ids);
  });

  it('asks 98 questions', () => {
    expect(Object.values(questions).flat()).toHaveLength(98);
  });

  it('says of every page until when its facts were checked', () => {
    for (const { reviewed } of result.faq!.pages) expect(reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('opens every answer with an excerpt of at most 200 characters that is a whole sentence', () => {
    const sections = result.faq!.pages.filter(({ audience }) => audience).flatMap((page) => page.sections);
    for (const { excerpt } of sections) {
      expect(excerpt.length).toBeLessThanOrEqual(200);
      expect(excerpt).toMatch(/[.!?]$/);
    }
  });

  it('opens no answer with a pronoun that stands for words of its title', () => {
    const excerpts = result.faq!.pages.flatMap((page) => page.sections.map(({ excerpt }) => excerpt));
    expect(
      excerpts.filter((one) => /^(?:\p{L}+-(?:les?|la|lui|leur|en|y)|ils?|elles?|cela)(?!\p{L})/iu.test(one)),
    ).toEqual([]);
  });

  it('gives foreign terms their language', () => {
    const html = result.faq!.pages.flatMap((page) => page.sections.map((section) => section.html)).join('');
    expect(html).toContain('<em lang="en">hackathons</em>');
    expect(html).toContain('<span lang="en">open data</span>');
  });
});
