import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { FAQPage, WithContext } from 'schema-dts';
import { visit } from 'unist-util-visit';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { stringifyJsonLd, toFaqPage, toJsonLdScript, type FaqPage } from '../../src/json-ld/index.js';
import { compileContent, compileMarkdown, markdown } from '../sample.js';
import { runs } from '../runs.js';

const baseUrl = 'https://exemple.gouv.fr/aide';
const accepted = new Set('h1 h2 h3 h4 h5 h6 br ol ul li a p div b strong i em'.split(' '));

async function answer(body: string): Promise<string> {
  const page = await compileMarkdown(`## Q {#q}\n\n${body}`);
  return toFaqPage(page.sections, { baseUrl }).mainEntity[0]!.acceptedAnswer.text;
}

function check(page: FaqPage): void {
  for (const { url, name, acceptedAnswer } of page.mainEntity) {
    expect(url).toMatch(/^https:\/\/exemple\.gouv\.fr\/aide\/[^#]*#/);
    expect(name).not.toBe('');
    visit(fromHtml(acceptedAnswer.text, { fragment: true }), 'element', ({ tagName, properties }) => {
      expect(accepted).toContain(tagName);
      expect(Object.keys(properties)).toEqual(tagName === 'a' ? ['href'] : []);
      expect(properties.href ?? '//').toMatch(/^(?:https?|mailto|tel):|^\/\//);
    });
  }
}

describe('toFaqPage', () => {
  test('is the FAQPage of schema-dts', () => {
    expectTypeOf<FaqPage>().toExtend<WithContext<FAQPage>>();
  });

  test('describes a page', async () => {
    const page = await compileMarkdown(
      '---\ntitle: T\nsummary: S\nlang: en\n---\n\n## Un & deux {#un}\n\nx\n\n### Trois {#trois}\n\ny [z](page.md#un)',
    );
    expect(toFaqPage({ ...page, updated: '2026-01-02' }, { baseUrl })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      url: `${baseUrl}/faq/page`,
      name: 'T',
      description: 'S',
      inLanguage: 'en',
      dateModified: '2026-01-02',
      mainEntity: [
        {
          '@type': 'Question',
          '@id': `${baseUrl}/faq/page#un`,
          url: `${baseUrl}/faq/page#un`,
          name: 'Un & deux',
          acceptedAnswer: {
            '@type': 'Answer',
            text: `<p>x</p>\n<h3>Trois</h3>\n<p>y <a href="${baseUrl}/faq/page#un">z</a></p>`,
          },
        },
      ],
    });
  });

  test.each([
    [
      'a table',
      '| A | B |\n|---|---|\n| 1 | `2` |',
      '<ul><li><strong>A</strong>\u00a0: 1 ; <strong>B</strong>\u00a0: 2</li></ul>',
    ],
    ['code', '```\na <b>\n  c\n```', '<p>a &lt;b><br>\u00a0 c</p>'],
    ['an image', '![Carte & co](a.png)', '<p>Carte &amp; co</p>'],
    ['an exponent', '10<sup>6</sup>', '<p>10⁶</p>'],
    ['deleted text', 'a ~~b~~ c', '<p>a  c</p>'],
    ['details', '<details><summary>Plus</summary>Texte</details>', '<div><p><strong>Plus</strong></p>Texte</div>'],
    ['an alert', '> [!TIP]\n> Texte', '<div>\n<p>Conseil</p>\n<p>Texte</p>\n</div>'],
  ])('reduces %s', async (_, source, html) => {
    expect((await answer(source)).replace(/\n+/g, '\n')).toBe(html);
  });

  test('holds only accepted HTML and absolute links, on the content', async () => {
    check(toFaqPage(await compileContent(), { baseUrl }));
  });

  test('does so on generated pages', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (source) => check(toFaqPage(await compileMarkdown(source), { baseUrl }))),
      { numRuns: runs(80) },
    );
  });

  test.each(['', '/aide', 'javascript:alert(1)', 'ftp://x.fr'])('refuses the base URL %j', async (bad) => {
    const page = await compileMarkdown('## Q {#q}\n\nx');
    expect(() => toFaqPage(page, { baseUrl: bad })).toThrow(`Unexpected baseUrl ${JSON.stringify(bad)}`);
  });
});

describe('toJsonLdScript', () => {
  test('cannot be closed from inside, and says the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--<script>')), (name) => {
        const json = stringifyJsonLd({ name });
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual({ name });
        expect(toJsonLdScript({ name })).toBe(`<script type="application/ld+json">${json}</script>`);
      }),
      { numRuns: runs(40) },
    );
  });
});
