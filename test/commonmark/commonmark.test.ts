import { tests } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.js';
import { renderHtml } from '../../src/html/index.js';
import { meaningOf } from './meaning.js';

/** Bare addresses are links in GitHub's Markdown, which the FAQ speaks; CommonMark leaves them text. */
const autolinks = new Set([602, 606, 608, 611, 612]);

/** Raw HTML left open: browsers let it run to the end of the page, the compiler closes it in its block and says so. */
const mended = new Set([156, 157, 158, 173, 187, 344, 476, 477, 494, 613, 614, 615, 616, 630, 631, 642, 643]);

test.each(tests)('example $number ($section) keeps its meaning', async ({ number, markdown, html }) => {
  const tabs = (text: string) => text.replace(/→/g, '\t');
  const value = `---\ntitle: CommonMark\nsummary: Un exemple.\n---\n\n${tabs(markdown)}`;
  const { faq, diagnostics } = await compile([{ path: 'index.md', value }], { rules: { '*': 'warning' } });
  const found = meaningOf(renderHtml(faq!.pages[0]!, { heading: 'omit' })).html;
  const expected = meaningOf(tabs(html));
  const rules = diagnostics.map(({ rule }) => rule);
  if (expected.dropped) expect(rules.join(' ')).toMatch(/html-dropped|html-unbalanced|link-scheme/);
  if (mended.has(number)) expect(rules.join(' ')).toMatch(/html-dropped|html-unbalanced/);
  else if (autolinks.has(number))
    expect(found.replace(/<a [^>]*>|<\/a>|\s/g, '')).toBe(expected.html.replace(/\s/g, ''));
  else expect(found).toBe(expected.html);
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
