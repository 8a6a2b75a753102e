import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { watchTree } from '../../../src/build/content/watch-tree.js';
import { project } from '../../cli/run-cli.js';

async function watched(files: Readonly<Record<string, string>>) {
  const folder = await project(files);
  let noted = new Set<string>();
  const tree = watchTree(folder, {
    isIgnored: (path) => path.includes('hidden'),
    note: (path) => noted.add(relative(folder, path)),
    noteAll: () => noted.add('all'),
  });
  tree.open();
  onTestFinished(tree.close);
  const at = (path: string) => join(folder, path);
  return {
    at,
    close: tree.close,
    noted: () => [...noted],
    /** Does something, and waits until all of these are told of. */
    async told(work: () => unknown, ...expected: readonly string[]) {
      noted = new Set();
      work();
      await expect.poll(() => [...noted]).toEqual(expect.arrayContaining([...expected]));
      await sleep(30);
    },
  };
}

test('tells of files that are written, added and removed, at any depth', async () => {
  const { at, told } = await watched({ 'a.md': '', 'b/c/d.md': '' });
  await told(() => writeFileSync(at('a.md'), 'x'), 'a.md');
  await told(() => writeFileSync(at('b/c/d.md'), 'x'), 'b/c/d.md');
  await told(() => writeFileSync(at('b/new.md'), ''), 'b/new.md');
  await told(() => rmSync(at('b/c/d.md')), 'b/c/d.md');
});

test('tells of folders that come, go, and take the place of others, and of what is saved in them then', async () => {
  const { at, told } = await watched({ 'a/x.md': 'a', 'b/x/y.md': 'b' });
  await told(() => mkdirSync(at('new/deep'), { recursive: true }), 'all');
  await told(() => writeFileSync(at('new/deep/n.md'), ''), 'new/deep/n.md');
  for (let round = 0; round < 5; round++) {
    const swap = () => {
      renameSync(at('a'), at('c'));
      renameSync(at('b'), at('a'));
      renameSync(at('c'), at('b'));
    };
    await told(swap, 'all');
    const path = round % 2 === 0 ? 'a/x/y.md' : 'b/x/y.md';
    await told(() => writeFileSync(at(path), String(round)), path);
  }
  await told(() => rmSync(at('a'), { recursive: true }), 'all');
  await told(() => mkdirSync(at('a')), 'all');
  await told(() => writeFileSync(at('a/again.md'), ''), 'a/again.md');
});

test('tells nothing of what is hidden, where a link leads, and after the end', async () => {
  const { at, close, noted, told } = await watched({ 'hidden/a.md': '', 'a.md': '' });
  const elsewhere = await project({ 'x.md': '' });
  await told(() => symlinkSync(elsewhere, at('link')), 'link');
  writeFileSync(at('hidden/a.md'), 'x');
  writeFileSync(join(elsewhere, 'x.md'), 'x');
  await told(() => writeFileSync(at('a.md'), 'x'), 'a.md');
  // A slow system may tell of the link only now.
  expect(noted().filter((path) => path !== 'link')).toEqual(['a.md']);
  close();
  const before = noted();
  writeFileSync(at('a.md'), 'y');
  writeFileSync(at('b.md'), 'y');
  await sleep(50);
  expect(noted()).toEqual(before);
});
