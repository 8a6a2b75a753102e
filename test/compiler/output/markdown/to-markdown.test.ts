import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOptions, readContent } from '../../../../scripts/content.js';
import { compile } from '../../../../src/compiler/index.js';
import { wordLanguages } from '../../../../src/data/languages.js';
import { toMarkdown } from '../../../../src/compiler/output/markdown/to-markdown.js';
import type { Faq, Page, Section } from '../../../../src/data/model.js';
import { compileContent, compileMarkdown } from '../../../sample.js';
import { runs } from '../../../runs.js';

interface Seen {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly hash: string;
}

const flatten = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...flatten(one.children)]);
const seen = ({ id, title, html, source }: Section): Seen => ({ id, title, html, hash: source.hash });

const blocks = fc.constantFrom(
  'Un **mot** _à_ côté de `code  ici`, ~~barré~~, 10<sup>6</sup>\net une suite.',
  'Fin de ligne\\\nsuite, <br>et <kbd>Ctrl</kbd>, <abbr title="Une chose">UC</abbr>, <span lang="en">slug</span>.',
  '[Page](page.md#s0) [ici](#s0) [index](../index.md) ![Carte](a.png "Titre") <https://a.fr/x> <a@b.fr>',
  '# \\*étoile\\* 1\\. 5 < 6 & [crochets] {accolades} http://a.fr'.slice(2),
  'Note[^n] et encore[^n].',
  'Autre note[^m].',
  '| A | B |\n| --- | --: |\n| `a\\|b` | [l](page.md) |\n| <br> | |',
  '```sh\na  b\n\n\tc\n```',
  '    indenté',
  '<details><summary>Plus</summary>\n\n- Du *texte*\n\n</details>',
  '<dl><dt>Terme</dt><dd>Définition</dd></dl>',
  '<table><caption>C</caption><tr><th>A</th><td>1</td></tr></table>',
  '> [!WARNING]\n> Attention.\n>\n> - liste',
  '- un\n- deux\n  1. trois\n  2. quatre\n\n- cinq\n\n  six',
  '- [x] fait\n- [ ] à faire',
  '7. sept\n8. huit',
  '> citation\n>\n> > double',
  '---',
);
/** A block inside another: in the text of a disclosure, of an item, of a quote. */
const nested = fc
  .tuple(fc.subarray(['details', 'item', 'quote'] as const), blocks)
  .map(([around, block]) => around.reduce((inner: string, one) => nest[one](inner), block));
const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
const nest = {
  details: (text: string) => `<details><summary>Plus</summary>\n\n${text}\n\n</details>`,
  item: (text: string) => `- un\n\n${indented(text, '  ')}\n\n- deux`,
  quote: (text: string) => text.replace(/^/gm, '> '),
};
/** Lists and quotes as other tools export them, which have line breaks elsewhere than Markdown's. */
const exported = fc.constantFrom(
  '<ul><li>un</li><li>deux<ul><li>trois</li></ul></li></ul>',
  '<ul>\n<li>un</li>\n<li>deux\n<ul>\n<li>trois</li>\n</ul>\n</li>\n</ul>',
  '<p>un</p><ol start="2"><li><p>deux</p></li></ol><p>trois</p>',
  '<ul><li>un</li><li><p>deux</p></li></ul><blockquote>trois</blockquote>',
  '<ul>\n<li>\n<p>seul</p>\n</li>\n</ul>',
  '<ul><li>un<ol><li>a<br>b</li></ol>suite</li></ul>',
);
const pages = fc
  .array(fc.array(fc.oneof(blocks, nested, exported), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((sections) =>
    [
      '---\ntitle: "Un : titre"\nsummary: Un résumé\nlang: en\naudience: a\nreviewed: 2026-01-02\n---',
      ...sections.flatMap((all, index) => [`${'#'.repeat(2 + (index % 2))} Titre \`${index}\` {#s${index}}`, ...all]),
      '[^n]: Une note.\n\n    Son second paragraphe.',
      '[^m]: Une autre.',
    ].join('\n\n'),
  );

describe('toMarkdown', () => {
  test('gives the same sections when our content is compiled from it', async () => {
    const options = await contentOptions();
    const faq = await compileContent();
    const { foreignTerms = {} } = options;
    const pages = new Map(faq.pages.map((page) => [page.source.path, toMarkdown(page, { foreignTerms })]));
    const home = (await readContent()).find(({ path }) => path === 'index.md')!;
    const files = [...pages].map(([path, value]) => ({ path, value: path === 'index.md' ? home.value : value }));
    const again = await compile(files, { ...options, rules: { '*': 'warning' } });
    expect(flatten(again.faq!.pages.flatMap((page) => page.sections)).map(seen)).toEqual(
      flatten(faq.pages.flatMap((page) => page.sections)).map(seen),
    );
    expect(again.faq!.pages.map(({ html }) => html)).toEqual(faq.pages.map(({ html }) => html));
  });

  test.each([true, false])('gives the same section from its own file (lexicon given: %s)', async (given) => {
    // Without the record of what was published: one section alone lacks nearly all of it, and nothing here is about that.
    const { history: _, histories: __, editions: ___, ...options } = await contentOptions();
    const faq: Faq = await compileContent();
    // One of each page at a time: those of a page have its path.
    for (let index = 0; index < Math.max(...faq.pages.map((page) => page.sections.length)); index++) {
      const sections = faq.pages.flatMap((page) => page.sections.slice(index, index + 1));
      const files = sections.map((section) => ({
        path: section.source.path,
        value: toMarkdown(section, given ? { foreignTerms: options.foreignTerms ?? {} } : {}),
      }));
      const again = await compile(files, { ...options, rules: { '*': 'warning' } });
      for (const section of sections) {
        const page = again.faq!.pages.find(({ source }) => source.path === section.source.path)!;
        expect(page.sections.map(seen)).toEqual([seen(section)]);
      }
    }
  });

  test('gives the same page on generated ones', async () => {
    const body = (page: Page) => [page.title, page.html, ...flatten(page.sections).map(seen)];
    await fc.assert(
      fc.asyncProperty(pages, async (source) => {
        const page = await compileMarkdown(source);
        expect(body(await compileMarkdown(toMarkdown(page)))).toEqual(body(page));
      }),
      { numRuns: runs(40) },
    );
  });

  test('makes links absolute for readers elsewhere', async () => {
    const page = await compileMarkdown('## T {#t}\n\n[a](#t) ![b](b.png) [c](https://c.fr)');
    expect(toMarkdown(page.sections[0]!, { baseUrl: 'https://x.fr', ids: false })).toBe(
      '## T\n\n[a](https://x.fr/faq/page#t) ![b](https://x.fr/faq/b.png) [c](https://c.fr)\n',
    );
  });
});

test.each(wordLanguages)('the title that an alert gets in %s is not written down', async (lang) => {
  const page = await compileMarkdown(`---\ntitle: T\nsummary: S\nlang: ${lang}\n---\n\n> [!NOTE]\n> a\n`);
  expect(toMarkdown(page)).toMatch(/^> \[!NOTE\]\n> a$/m);
});
