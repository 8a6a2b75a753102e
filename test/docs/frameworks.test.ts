import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { readPage } from './manual.js';

const { value } = await readPage('docs/frameworks.md');

/** Code of the chapter of a framework that says in its first comment which file of its small project it is. */
const shown = value.split(/^## /m).flatMap((chapter) => {
  const kind = chapter.split('\n', 1)[0]!.toLowerCase();
  if (!existsSync(join(root, 'test/consumers', kind, 'package.json'))) return [];
  return [...chapter.matchAll(/^```.*\n((?:---\n)?(?:\/\/|<!--) (\S+)(?: -->)?\n[^]*?)^```$/gm)].map(
    ([, code, path]) => ({
      kind,
      path: path!,
      code: code!.replace(/(?:\/\/|<!--) \S+(?: -->)?\n/, ''),
    }),
  );
});

test('docs/frameworks.md shows each framework', () => {
  expect([...new Set(shown.map(({ kind }) => kind))].sort()).toEqual(['angular', 'astro', 'next', 'nuxt', 'sveltekit']);
});

test.each(shown)(
  'docs/frameworks.md shows $path of $kind as `npm run test:frameworks` runs it',
  ({ kind, path, code }) => {
    expect(code).toBe(readFileSync(join(root, 'test/consumers', kind, path), 'utf8'));
  },
);
