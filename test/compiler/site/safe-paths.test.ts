import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.js';

test.each([
  ['./javascript:alert(1).pdf', 'javascript%3Aalert(1).pdf'],
  ['javascript%3Aalert(1).pdf', 'javascript%3Aalert(1).pdf'],
  ['/javascript:alert(1).pdf', 'javascript%3Aalert(1).pdf'],
  ['.//data:text/x.pdf', 'data%3Atext/x.pdf'],
  ['a%3Fb%23c%20d.pdf?e=f#g', 'a%3Fb%23c%20d.pdf?e=f#g'],
  ['été.pdf', 'été.pdf'],
])('the path %s cannot be read as anything but a path', async (written, url) => {
  const value = `Lien [a](<${written}>) et image ![b](<${written}>).`;
  const { faq } = await compile([{ path: 'index.md', value }], { rules: { '*': 'off' } });
  expect(faq!.pages[0]!.html).toBe(`<p>Lien <a href="${url}">a</a> et image <img src="${url}" alt="b">.</p>`);
  expect(faq!.pages[0]!.links[0]!.url).toBe(url);
});
