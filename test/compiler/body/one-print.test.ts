import { expect, test } from 'vitest';
import { compilePage } from '../../../src/compiler/index.js';

const noted =
  '# Aide\n\n## Une question ? {#question}\n\nUn texte[^1].\n\n[^1]: Une note.\n\n## Une autre ? {#autre}\n\n';

test.each([
  ['raw HTML', 'Un mot<sup>2</sup>.'],
  ['no raw HTML', 'Un mot.'],
])('a section is printed the same on a page that has %s elsewhere', async (_, other) => {
  const { sections } = await compilePage({ path: 'index.md', value: noted + other });
  const { html } = sections.flatMap((one) => [one, ...one.children]).find(({ id }) => id === 'question')!;
  expect(html).toContain('data-footnote-ref>1</a>');
  expect(html).toContain('<section data-footnotes class="footnotes">');
  expect(html.match(/=""/g)).toEqual(['=""']);
});
