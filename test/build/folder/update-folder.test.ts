import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digest } from '../../../src/build/digest.js';
import { printMark, refuseForeign } from '../../../src/build/folder/mark.js';
import { FolderChanged, updateFolder } from '../../../src/build/folder/update-folder.js';
import { writeFiles } from '../../../src/build/folder/write-files.js';
import { project } from '../../cli/run-cli.js';

const written = { a: '1', 'b/c': '1', 'b/d': '1' };
const before = {
  ...Object.fromEntries(Object.entries(written).map(([path, value]) => [`out/${path}`, value])),
  'out/.datagouv-faq.json': printMark(new Map(Object.entries(written).map(([path, value]) => [path, digest(value)]))),
};

function update(
  folder: string,
  files: Readonly<Record<string, string>>,
  more: Partial<Parameters<typeof updateFolder>[1]> = {},
) {
  const all = Object.entries(files).map(([path, value]) => ({ path, value }));
  const write = (next: string) => writeFiles(next, all);
  return updateFolder(join(folder, 'out'), { write, gone: () => [], isCurrent: () => true, isWhole: true, ...more });
}

const read = (folder: string) =>
  Object.fromEntries(['a', 'b/c', 'b/d'].map((path) => [path, readFileSync(join(folder, 'out', path), 'utf8')]));

describe('updateFolder', () => {
  test('makes one change by one rename, and leaves what is the same', async () => {
    const folder = await project(before);
    const inode = (path: string) => statSync(join(folder, path), { bigint: true }).ino;
    const [out, same] = [inode('out'), inode('out/a')];
    expect(await update(folder, { a: '1', 'b/c': '2' })).toEqual({ written: ['b/c'], removed: [], isReplaced: false });
    expect(read(folder)).toEqual({ a: '1', 'b/c': '2', 'b/d': '1' });
    expect([inode('out'), inode('out/a')]).toEqual([out, same]);
  });

  test('makes several changes at once by another folder, which shares the files that stay', async () => {
    const folder = await project(before);
    const inode = (path: string) => statSync(join(folder, path), { bigint: true }).ino;
    const [out, stays] = [inode('out'), inode('out/b/d')];
    const changes = await update(folder, { a: '2', e: '2' }, { gone: () => ['b/c'] });
    expect(changes).toEqual({ written: ['a', 'e'], removed: ['b/c'], isReplaced: true });
    expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual([
      '.datagouv-faq.json',
      'a',
      'b',
      'b/d',
      'e',
    ]);
    expect(inode('out')).not.toBe(out);
    expect(inode('out/b/d')).toBe(stays);
    expect(readdirSync(folder)).toEqual(['out']);
    refuseForeign(join(folder, 'out'));
  });

  test.each([1, 2])('changes nothing when another process was there first, with %s to change', async (count) => {
    const folder = await project(before);
    const files = count === 1 ? { a: '2' } : { a: '2', 'b/c': '2' };
    await expect(update(folder, files, { isCurrent: () => false })).rejects.toBeInstanceOf(FolderChanged);
    expect(read(folder)).toEqual({ a: '1', 'b/c': '1', 'b/d': '1' });
    expect(readdirSync(folder)).toEqual(['out']);
    refuseForeign(join(folder, 'out'));
  });

  test('reads again what it is about to replace, but for what the process itself has written', async () => {
    const folder = await project({ ...before, 'out/a': 'by hand', 'out/b/c': 'by hand' });
    const own = new Set(['b/c']);
    await expect(update(folder, { a: '2' }, { own })).rejects.toBeInstanceOf(FolderChanged);
    expect(await update(folder, { 'b/c': '2' }, { own })).toMatchObject({ written: ['b/c'] });
  });

  test('knows a file again that is too large to be read whole', async () => {
    const digests = new Map([['a', 'da6ce8755151acd05195db67ebce3ee0']]);
    const folder = await project({ 'out/a': '', 'out/.datagouv-faq.json': printMark(digests) });
    truncateSync(join(folder, 'out/a'), 256 * 1024 * 1024 + 1);
    expect(await update(folder, { a: '2' })).toMatchObject({ written: ['a'] });
  });

  test('tells other processes that it was there', async () => {
    const folder = await project(before);
    const stamp = () => statSync(join(folder, 'out'), { bigint: true }).ctimeNs;
    const first = stamp();
    await update(folder, { 'b/c': '2' });
    expect(stamp()).not.toBe(first);
  });

  test('keeps the folder when the files cannot be written', async () => {
    const folder = await project(before);
    const failing = async (next: string): Promise<never> => {
      writeFileSync(join(next, 'a'), '2');
      throw new Error('full');
    };
    await expect(update(folder, {}, { write: failing })).rejects.toThrow('full');
    expect(read(folder)).toEqual({ a: '1', 'b/c': '1', 'b/d': '1' });
    expect(readdirSync(folder)).toEqual(['out']);
    refuseForeign(join(folder, 'out'));
  });
});
