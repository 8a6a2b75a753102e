import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { readPage } from './manual.js';

describe.each([
  ...['angular', 'astro', 'next', 'nuxt', 'sveltekit'].map((kind) => [kind, kind]),
  ['frameworks', 'vite'],
])('docs/%s.md', async (page, kind) => {
  const { value } = await readPage(`docs/${page}.md`);
  /** Code that says in its first comment which file of the small project it is. */
  const shown = [...value.matchAll(/^```.*\n((?:---\n)?(?:\/\/|<!--) (\S+)(?: -->)?\n[^]*?)^```$/gm)].map(
    ([, code, path]) => ({ path: path!, code: code!.replace(/(?:\/\/|<!--) \S+(?: -->)?\n/, '') }),
  );

  test('shows a list, an accordion and an answer', () => {
    expect(shown.length).toBeGreaterThan(2);
  });

  test.each(shown)('shows $path as `npm run test:frameworks` runs it', ({ path, code }) => {
    expect(code).toBe(readFileSync(join(root, 'test/consumers', kind!, path), 'utf8'));
  });
});
