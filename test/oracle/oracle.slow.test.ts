import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachAttribute, tokenize } from '../../src/canonical-html/tokenize.js';
import { dsfr, renderBareHtml, renderHtml, type HtmlOptions } from '../../src/html/index.js';
import type { Section } from '../../src/data/model.js';
import * as arbitrary from './arbitrary.js';
import { normalize, renderWithHast } from './oracle.js';
import { runs } from '../runs.js';
import { compileContent } from '../sample.js';

const faq = await compileContent();
const flatten = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...flatten(one.children)]);
const sections = faq.pages.flatMap((page) => flatten(page.sections));

const settings: Readonly<Record<string, HtmlOptions>> = {
  none: {},
  'level and prefix': { headingLevel: 4, idPrefix: 'faq-', heading: 'omit' },
  'links and classes': { baseUrl: 'https://exemple.fr/', newWindow: true, classNames: { p: 'a', a: 'b' } },
  dsfr: { ...dsfr, headingLevel: 3, idPrefix: 'x-', escapeMustache: true },
};

describe.each(Object.entries(settings))('the fast renderer and hast agree with %s', (_, options) => {
  test('on every section', () => {
    for (const section of sections) {
      expect(normalize(renderHtml(section, options))).toBe(normalize(renderWithHast([section], options)));
    }
  });

  test('on every page and on the whole FAQ', () => {
    for (const page of faq.pages) {
      expect(normalize(renderHtml(page, options))).toBe(normalize(renderWithHast([page], options)));
    }
    expect(normalize(renderHtml(faq, options))).toBe(normalize(renderWithHast(faq.pages, options)));
  });
});

test('where the order of attributes is defined, the strings are equal', () => {
  for (const options of [{}, settings['level and prefix']!, { headingLevel: 6 }]) {
    for (const section of sections) expect(renderHtml(section, options)).toBe(renderWithHast([section], options));
  }
});

test('the fast renderer and hast agree on generated documents with random options', () => {
  fc.assert(
    fc.property(arbitrary.sections, arbitrary.options, (section, options) => {
      const html = renderHtml(section, options);
      const tokens = [...tokenize(html)];
      for (const { raw, type } of tokens) {
        const names = type === 'open' ? [...eachAttribute(raw)].map(([name]) => name) : [];
        expect(new Set(names).size).toBe(names.length);
      }
      expect(normalize(html)).toBe(normalize(renderWithHast([section], options)));
      const bare = pick(options, ['headingLevel', 'heading', 'idPrefix', 'baseUrl', 'urlOf', 'links']);
      expect(renderBareHtml(section, bare)).toBe(renderHtml(section, bare));
    }),
    { numRuns: runs(1_000) },
  );
});

function pick(options: HtmlOptions, names: readonly (keyof HtmlOptions)[]): HtmlOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name as keyof HtmlOptions)));
}
