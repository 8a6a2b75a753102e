import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/canonical-html/tokenize.js';
import { isVoid } from '../../src/canonical-html/elements.js';
import { compile, compilePage, type DraftSection, type PageDraft } from '../../src/compiler/index.js';
import { lostWords } from './accounting.js';
import { noise, prose } from './arbitrary-markdown.js';
import { readFixture } from './read-fixture.js';
import { runs } from '../runs.js';

const anyMarkdown = fc.oneof(
  noise,
  prose,
  fc.tuple(prose, noise, prose).map((parts) => parts.join('\n\n')),
);

function htmlOf(draft: PageDraft): string[] {
  const ofSection = ({ titleHtml, html, children }: DraftSection): string[] => [
    titleHtml,
    html,
    ...children.flatMap(ofSection),
  ];
  return [draft.html, ...draft.sections.flatMap(ofSection)];
}

/** Whether every tag opens and closes in pairs. */
function isBalanced(html: string): boolean {
  const open: string[] = [];
  for (const { type, name } of tokenize(html)) {
    if (type === 'open' && !isVoid(name)) open.push(name);
    if (type === 'close' && open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('any Markdown', () => {
  it('compiles without a crash to canonical, balanced HTML, without controls or lone surrogates', async () => {
    await fc.assert(
      fc.asyncProperty(anyMarkdown, async (value) => {
        for (const html of htmlOf(await compilePage({ path: 'page.md', value }))) {
          expect(isBalanced(html)).toBe(true);
          expect(html).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}]/u);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('loses no word in silence', async () => {
    await fc.assert(
      fc.asyncProperty(anyMarkdown, async (value) => {
        expect(lostWords(value, await compilePage({ path: 'page.md', value }))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('gives the same bytes twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyMarkdown, async (value) => {
        const once = async () =>
          JSON.stringify(await compile([{ path: 'page.md', value }], { rules: { '*': 'warn' } }));
        expect(await once()).toBe(await once());
      }),
      { numRuns: runs(12) },
    );
  });

  it('compiles from any bytes without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (value) => {
        await compile([{ path: 'page.md', value }]);
      }),
      { numRuns: runs(50) },
    );
  });

  it('survives any front matter', async () => {
    const yaml = fc.array(
      fc.constantFrom(
        'title',
        'buttons',
        ': ',
        '- ',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '|',
        '>',
        '&a',
        '*a',
        '!b',
        '? ',
        '#',
        '\t',
        '2026-01-01',
        'x',
      ),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(yaml, async (parts) => {
        const { faq, diagnostics } = await compile([{ path: 'page.md', value: `---\n${parts.join('')}\n---\n\nx` }]);
        expect(faq !== undefined || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('the fixtures', () => {
  it('lose no word in silence', async () => {
    for (const { path, value } of ['home', 'dialects', 'everything-wrong'].flatMap(readFixture)) {
      const text = new TextDecoder()
        .decode(value as Uint8Array)
        .replace(/^---\n[\s\S]*?\n---\n/, (head) => head.replace(/[^\n]/g, ' '));
      expect(lostWords(text, await compilePage({ path, value }))).toEqual([]);
    }
  });
});
