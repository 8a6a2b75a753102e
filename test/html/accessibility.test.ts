import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { dsfr, renderAccordion, renderHtml, renderToc, type HtmlOptions } from '../../src/html/index.js';
import { runs } from '../runs.js';
import { compileContent } from '../sample.js';
import { compilePage } from './compile-page.js';

const faq = await compileContent();
const rich = await compilePage(`Chapeau.[^1]

## Un {#un}

- [x] fait
- [ ] à faire

> [!WARNING]
> Attention.
>
> Deux fois.

> ##### Titre dans une citation

### Deux {#deux}

#### Trois {#trois}

##### Quatre {#quatre}

###### Cinq {#cinq}

| a | b |
| :-- | --: |
| c | d |

<details><summary>Plus</summary>Texte.</details>

![](i.png) <abbr title="identifiant">id</abbr> Note.[^1]

[^1]: Une note.
`);
const pages = [...faq.pages, rich];
/** Pages that are held against all rules at one level: what can be written, and by turns one that is; `RUNS=2` takes all. */
const pagesAt = (level: number) => (runs(1) > 1 ? pages : [rich, faq.pages[level % faq.pages.length]!]);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A fragment starts at the level it is asked for; the levels below are checked.
    'heading-level': ['error', { minInitialRank: 'any' }],
    // Not about meaning: the printer breaks lines as it likes, and ids keep what editors wrote.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // HTML allows a raw `>` in text; `<` and `&` are held by the grammar's own tests.
    'no-raw-characters': 'off',
    // Headings get their text from editors; `relaxed` allows what HTML allows in an id.
    'valid-id': ['error', { relaxed: true }],
  },
});

async function problems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

const presets: Readonly<Record<string, HtmlOptions>> = { plain: {}, dsfr };

describe.each(Object.entries(presets))('%s', (_, preset) => {
  test.each([1, 2, 3, 4, 5, 6])('every page is valid at level %i, and no level is skipped', async (headingLevel) => {
    for (const page of pages) {
      const html = renderHtml(page, { ...preset, headingLevel });
      let last = headingLevel - 1;
      for (const [, level] of html.matchAll(/<h([1-6])/g)) {
        expect(Number(level)).toBeLessThanOrEqual(last + 1);
        last = Number(level);
      }
    }
    for (const page of pagesAt(headingLevel)) {
      expect(await problems(renderHtml(page, { ...preset, headingLevel }))).toEqual([]);
      const bodies = renderHtml(page, { ...preset, headingLevel, heading: 'omit', idPrefix: 'x-' });
      expect(await problems(bodies)).toEqual([]);
    }
  });

  test('the whole FAQ is valid, with its table of contents', async () => {
    expect(await problems(renderToc(faq, preset) + renderHtml(faq, preset))).toEqual([]);
  });
});

test.each([2, 3, 6])('every accordion is valid at level %i', async (headingLevel) => {
  for (const page of pagesAt(headingLevel)) {
    expect(await problems(renderAccordion(page, { headingLevel }))).toEqual([]);
    expect(await problems(renderAccordion(page.sections, { headingLevel }))).toEqual([]);
  }
});

test('the validator notices what is wrong', async () => {
  expect(await problems('<h2 id="a">a</h2><h4 id="a">b</h4>')).toHaveLength(2);
});

describe('in every rendering', () => {
  const all = pages.flatMap((page) => [renderHtml(page), renderHtml(page, dsfr), renderAccordion(page)]);

  test('headers have a scope, tables a name, and nothing an align', () => {
    for (const html of all) {
      expect(html).not.toMatch(/<th(?![^>]* scope=)[ >]/);
      expect(html).not.toMatch(/<table(?![^>]* aria-label=)[^>]*>(?!<caption>)/);
      expect(html).not.toMatch(/ align=/);
    }
  });

  test('task lists are no inputs, and say what is done', () => {
    const html = renderHtml(rich);
    expect(html).not.toContain('<input');
    expect(html).toContain('<span role="img" aria-label="fait">');
  });

  test('no id is doubled', () => {
    for (const html of [...all, renderHtml(faq)]) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('footnotes are labelled in French, without a heading, and their links land', () => {
    const html = renderHtml(rich, { idPrefix: 'x-' });
    expect(html).toContain('<p>Notes</p>');
    expect(html).toContain('aria-label="Retour à l’appel de note 1"');
    for (const [, id] of html.matchAll(/href="#([^"]*)"/g)) expect(html).toContain(` id="${id}"`);
  });
});
