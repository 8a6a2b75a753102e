import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Page, Section } from '../../src/data/model.js';
import { displayWidth } from '../../src/text/display-width.js';
import { renderText, type TextOptions } from '../../src/text/index.js';
import { compileContent, compileMarkdown, markdown } from '../sample.js';
import { runs } from '../runs.js';

const options: fc.Arbitrary<TextOptions> = fc.record(
  {
    width: fc.integer({ min: 1, max: 100 }),
    links: fc.constantFrom('footnotes', 'inline', 'omit'),
    headings: fc.constantFrom('underline', 'plain'),
    baseUrl: fc.constant('https://exemple.gouv.fr/aide/'),
  },
  { requiredKeys: [] },
);

// What stands before the words of a line: indentation, quotes, markers of lists and notes.
const margin = /^(?: |>|\||- |\d+\. |\[\d+\] )*/;

/** Lines too wide although they could be broken; code is not broken. */
function breakable(text: string, width: number): string[] {
  return text.split('\n').filter((line) => {
    const words = line.replace(margin, '');
    return displayWidth(line) > width && words.includes(' ') && !/^(?:[>| \d.-]|\[\d+\])* {4}/.test(line);
  });
}

/** The words of some HTML as a browser shows them, and of a text, without what only one of them has. */
function wordsOf(html: string): string[] {
  const tree = fromHtml(html, { fragment: true });
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') parts.push(node.value);
    if (node.type !== 'element') return undefined;
    const { alt, dataFootnoteBackref, dataFootnoteRef } = node.properties;
    if (node.tagName === 'img') parts.push(` ${String(alt ?? '')} `);
    return dataFootnoteBackref === undefined && dataFootnoteRef === undefined ? undefined : SKIP;
  });
  return normal(parts.join(''));
}

const normal = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const bodies = (node: Page | Section): string[] => [
  node.title,
  node.html.replace(/(class="footnotes">)<p[^>]*>[^<]*<\/p>/, '$1'),
  ...('sections' in node ? node.sections : node.children).flatMap(bodies),
];

function checkText(page: Page, settings: TextOptions): void {
  const text = renderText(page, settings);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]| $/mu);
  expect(breakable(text, settings.width ?? 72)).toEqual([]);
  const printed = new Set(normal(text));
  const joined = normal(text).join('');
  expect(
    bodies(page)
      .flatMap(wordsOf)
      .filter((word) => !printed.has(word) && !joined.includes(word)),
  ).toEqual([]);
}

describe('renderText', () => {
  test('fits the width, keeps every word and lets no control through, on generated pages', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, options, async (source, settings) =>
        checkText(await compileMarkdown(source), settings),
      ),
      { numRuns: runs(80) },
    );
  });

  test.each([40, 72])('does so on the content at %s columns', async (width) => {
    const faq = await compileContent();
    for (const page of faq.pages) checkText(page, { width });
  });

  test('takes any string as a title without a control character coming out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const page = { id: 'p', title, html: '', sections: [] } as unknown as Page;
        expect(renderText(page)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: runs(50) },
    );
  });
});
