import { tests } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.js';
import { renderHtml } from '../../src/html/index.js';
import { meaningOf } from './meaning.js';

/** Bare addresses are links in GitHub's Markdown, which the FAQ speaks; CommonMark leaves them text. */
const autolinks = new Set([602, 606, 608, 611, 612]);

/** Raw HTML left open: browsers let it run to the end of the page, the compiler closes it in its block and says so. */
const mended = new Set([156, 157, 158, 173, 187, 344, 476, 477, 494, 613, 614, 615, 616, 630, 631, 642, 643]);

/** Boxes of other tools: `<Warning>` of MDX becomes an alert, where CommonMark leaves a tag that no browser knows. */
const boxes = new Set([163]);

async function render(example: (typeof tests)[number]) {
  const tabs = (text: string) => text.replace(/→/g, '\t');
  const value = `---\ntitle: CommonMark\nsummary: Un exemple.\n---\n\n${tabs(example.markdown)}`;
  const { faq, diagnostics } = await compile([{ path: 'index.md', value }], { rules: { '*': 'warning' } });
  const found = meaningOf(renderHtml(faq!.pages[0]!, { heading: 'omit' })).html;
  const expected = meaningOf(tabs(example.html));
  return { found, expected, rules: diagnostics.map(({ rule }) => rule).join(' ') };
}

const others = tests.filter(({ number }) => !mended.has(number) && !autolinks.has(number) && !boxes.has(number));
const losing = await Promise.all(others.map(async (one) => ((await render(one)).expected.dropped ? [one] : [])));

test.each(others)('example $number ($section) keeps its meaning', async (example) => {
  const { found, expected } = await render(example);
  expect(found).toBe(expected.html);
});

test.each(losing.flat())('example $number ($section) says what it drops', async (example) => {
  expect((await render(example)).rules).toMatch(/html-dropped|html-unbalanced|link-scheme/);
});

test.each(tests.filter(({ number }) => mended.has(number)))(
  'example $number, left open, is mended and reported',
  async (example) => {
    expect((await render(example)).rules).toMatch(/html-dropped|html-unbalanced/);
  },
);

test.each(tests.filter(({ number }) => autolinks.has(number)))('example $number gains links only', async (example) => {
  const { found, expected } = await render(example);
  expect(found.replace(/<a [^>]*>|<\/a>|\s/g, '')).toBe(expected.html.replace(/\s/g, ''));
});

test.each(tests.filter(({ number }) => boxes.has(number)))('example $number gains a box only', async (example) => {
  const { found } = await render(example);
  expect(found).toBe('<div><p>Attention</p><p><em>bar</em></p></div>');
});

test('all 652 examples are there', () => {
  expect(tests.length).toBe(652);
});

test.each([
  ['[a](HTTPS://exemple.fr/A)', 'https://exemple.fr/A'],
  ['<MAILTO:A@exemple.fr>', 'mailto:A@exemple.fr'],
  ['[a](https://exemple.fr/b\\)c)', 'https://exemple.fr/b)c'],
])('%s survives', async (markdown, url) => {
  const { faq } = await compile([{ path: 'index.md', value: markdown }], { rules: { '*': 'warning' } });
  expect(faq!.pages[0]!.html).toContain(`href="${url}"`);
  expect(faq!.pages[0]!.links[0]!.url).toBe(url);
});

test('a link with an unknown scheme is dropped with a diagnostic', async () => {
  const value = '[a](made-up-scheme://foo)';
  const { faq, diagnostics } = await compile([{ path: 'index.md', value }], { rules: { '*': 'warning' } });
  expect(faq!.pages[0]!.html).toBe('<p><a>a</a></p>');
  expect(diagnostics.map(({ rule }) => rule)).toContain('link-scheme');
});
