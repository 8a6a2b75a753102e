import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beside } from '../../src/build/folder/beside.js';
import { tree } from './kills.js';
import { project, runCli, twoPages, writeTree } from './run-cli.js';

describe('a cache that mingles with pages or with an output is refused before anything is written', () => {
  test.each([
    [['build', 'docs', '--cache', 'faq/cache']],
    [['build', 'docs', '--cache', 'faq']],
    [['build', 'docs', '--out', 'cache/faq', '--cache', 'cache']],
    [['build', 'docs', '--cache', '.']],
    [['build', 'docs', '--cache', 'docs']],
    [['check', 'docs', '--cache', 'docs/sub']],
    [['check', 'docs', '--cache', 'built/cache']],
    [['record', 'docs', '--cache', 'built']],
    [['status', 'docs', '--cache', 'docs']],
  ])('%j', async (args) => {
    const folder = await project(twoPages);
    await runCli(['build', 'docs', '--out', 'built'], folder);
    const before = tree(folder);
    for (const [lang, said] of [
      ['fr', /^--cache ne peut pas être .*Donnez un autre dossier.*\n$/],
      ['en', /^--cache cannot be .*Name another folder.*\n$/],
    ] as const) {
      const { code, stderr } = await runCli([...args, '--lang', lang], folder);
      expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
    }
    expect(tree(folder)).toEqual(before);
  });

  test('a hidden folder beside the pages, or below them, holds one', async () => {
    const folder = await project(twoPages);
    for (const cache of ['docs/.cache', 'docs/node_modules/.cache/x', 'cache'])
      expect(await runCli(['build', 'docs', '--cache', cache], folder)).toMatchObject({ code: 0 });
    expect((await runCli(['build', '.', '--cache', '--out', 'other'], join(folder, 'docs'))).code).toBe(0);
  });
});

test('files of others in a folder that is named for a cache stay', async () => {
  const others = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`site/pages/fr/p${n}.md`, 'theirs']));
  const folder = await project({ ...twoPages, ...others });
  await runCli(['build', 'docs', '--cache', 'site'], folder);
  await writeTree(folder, { 'docs/suite.md': twoPages['docs/suite.md'].replace('Texte', 'Autre texte') });
  await runCli(['build', 'docs', '--cache', 'site'], folder);
  await writeTree(folder, { 'docs/suite.md': twoPages['docs/suite.md'].replace('Texte', 'Un autre texte') });
  await runCli(['build', 'docs', '--cache', 'site'], folder);
  expect(Object.keys(tree(folder))).toEqual(expect.arrayContaining(Object.keys(others)));
});

test('a claim to the lock of a ledger that a kill left goes with the next record', async () => {
  const folder = await project(twoPages);
  const claim = beside(join(folder, 'docs/history.json'), 'claim').replace(/claim-\d+/, 'claim-4194305');
  await writeTree(folder, { [claim.slice(folder.length + 1)]: '' });
  expect((await runCli(['record', 'docs'], folder)).code).toBe(0);
  expect(existsSync(claim)).toBe(false);
});
