import { describe, expect, it } from 'vitest';
import { compile, toMarkdown } from '../../../src/compiler/index.js';
import { renderText } from '../../../src/text/index.js';

const pageOf = async (value: string) =>
  (await compile([{ path: 'a.md', value }], { rules: { '*': 'off' } })).faq!.pages[0]!;

describe('what raw HTML may hold', () => {
  it.each([
    ['line breaks in code', '<pre>a<br/>b</pre>', '    a\n    b'],
    ['text in a list', '<ul>\nperdu\n<li>a</li>\n</ul>', '- perdu\n- a'],
    ['images side by side', '![un](1.png)![deux](2.png)', 'un deux'],
  ])('keeps its words and their distance: %s', async (_, value, text) => {
    expect(renderText(await pageOf(value), { heading: 'omit' })).toBe(`${text}\n`);
  });

  it.each([
    '  <ul>\n    <li>a</li>\n  </ul>',
    '# T\n\na[^1]\n\n[^1]: Une note.',
    '> [!info] Titre *b*\n> corps',
    '!!! bug\n    - a',
  ])('is written as Markdown that gives the same page: %j', async (value) => {
    const page = await pageOf(value);
    const again = await pageOf(toMarkdown(page));
    expect(again.html.replaceAll('user-content-t-', 'user-content-page-')).toBe(
      page.html.replaceAll('user-content-t-', 'user-content-page-'),
    );
  });
});
