import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.js';

const fence = '---\nsummary: S\n---\n\n';

it.each([
  ['<h2 id="a">Un titre</h2>\n\nx', 'Un titre'],
  ['## Un titre <a id="a"></a>\n\nx', 'Un titre'],
  ['## <a name="a"></a>Un titre\n\nx', 'Un titre'],
  ['## Un titre <a href="#a" id="a"></a>\n\nx', 'Un titre'],
  ['Avant.\n\n<a id="a"></a>\n\n## Un *titre*\n\nx', 'Un titre'],
  ['<a name="a"></a>\n## Un titre\n\nx', 'Un titre'],
])('%j is a section that links lead to', async (value, title) => {
  const other = { path: 'other.md', value: `${fence}[là](page.md#a)` };
  const { faq, diagnostics } = await compile([{ path: 'page.md', value: fence + value }, other]);
  expect(diagnostics).toEqual([]);
  const section = faq?.pages.find(({ id }) => id === 'page')?.sections[0];
  expect(section).toMatchObject({ id: 'a', title, html: '<p>x</p>' });
});

it.each([
  ['<h2 class="x">Un titre</h2>', 'other attributes'],
  ['<h2>Un <b>titre</b></h2>', 'marks inside'],
  ['<h2 id="Mon Titre">Un titre</h2>', 'an id that is none here'],
])('%j stays raw HTML: %s', async (value) => {
  const { faq } = await compile([{ path: 'page.md', value: fence + value }], { rules: { '*': 'warn' } });
  expect(faq?.pages[0]?.html).toContain('<h2');
});

it('keeps the id that a heading says itself', async () => {
  const { faq } = await compile([{ path: 'page.md', value: `${fence}## T <a id="b"></a> {#a}\n\nx` }], { rules: { '*': 'warn' } }); // prettier-ignore
  expect(faq?.pages[0]?.sections[0]?.id).toBe('a');
});
