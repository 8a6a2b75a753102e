import { expect, test } from 'vitest';
import { compile, compilePage } from '../../../src/compiler/index.js';

const files: readonly unknown[] = [
  undefined,
  null,
  'index.md',
  {},
  { path: 'index.md' },
  { path: 'index.md', content: '# Bonjour' },
  { path: 'index.md', value: null },
  { value: '# Bonjour' },
];

test.each(files)('refuses %j for a file, by the name of the argument', async (file) => {
  await expect(compilePage(file as never)).rejects.toThrow(/^Unexpected file .*, expected a file: \{ path, value \}/);
  await expect(compile([file] as never)).rejects.toThrow(/^Unexpected file /);
  await expect(compile([], { histories: { en: file ?? null } } as never)).rejects.toThrow(/^Unexpected histories /);
});

test('takes bytes as it takes a text', async () => {
  const value = '# Bonjour\n\nTexte.';
  const [text, bytes] = await Promise.all([
    compilePage({ path: 'index.md', value }),
    compilePage({ path: 'index.md', value: new TextEncoder().encode(value) }),
  ]);
  expect(bytes).toEqual(text);
});
