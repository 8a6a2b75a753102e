import { existsSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../../src/build/folder/make-folder.js';
import { project, runCli, twoPages } from '../../cli/run-cli.js';

test.each(['a', 'a/b/c', '.', 'there', 'there/x', 'link', 'link/x', 'a/../b'])('%s is a folder then', async (path) => {
  const folder = await project({ 'there/file': '' });
  symlinkSync('there', join(folder, 'link'));
  makeFolder(`${folder}/${path}`);
  expect(statSync(join(folder, path)).isDirectory()).toBe(true);
});

test.each([
  ['file', 'EEXIST'],
  ['file/x', 'ENOTDIR'],
  ['file/x/y', 'ENOTDIR'],
  ['nowhere', 'EEXIST'],
])('%s is refused: %s', async (path, code) => {
  const folder = await project({ file: '' });
  symlinkSync('none', join(folder, 'nowhere'));
  expect(() => makeFolder(join(folder, path))).toThrow(expect.objectContaining({ code }) as Error);
});

describe.runIf(existsSync('/proc/self'))('where the system makes no folder and says ENOENT', () => {
  test.each([
    ['build', 'docs', '--out', '/proc/none'],
    ['build', 'docs', '--out', '/proc/none/x'],
    ['build', 'docs', '--assets', '/proc/none/x'],
    ['render', '--out', '/proc/none/x'],
    ['newsletter', '--since', '2026-01-01', '--out', '/proc/none/x'],
  ])('%s %s %s %s ends with a sentence', async (...args) => {
    const plan = { 'docs/plan.md': '---\nsummary: Le plan.\n---\n\n![Le plan](plan.png)\n', 'docs/plan.png': 'x' };
    const { code, stderr } = await runCli([...args, '--lang', 'en'], await project({ ...twoPages, ...plan }));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^Cannot write to \/proc\/none[^\n]*\n$/)]);
  });
});
