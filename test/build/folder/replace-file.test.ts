import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostMark } from '../../../src/build/folder/beside.js';
import { replaceFile, replaceFiles } from '../../../src/build/folder/replace-file.js';
import { project } from '../../cli/run-cli.js';

describe('replaceFile', () => {
  test('makes a file and its folders', async () => {
    const folder = await project();
    await replaceFile(join(folder, 'a/b/c.txt'), 'un', { sync: true });
    expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('un');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
  });

  test.each([0o600, 0o640, 0o666, 0o777])('puts another file in its place, with its rights: %o', async (rights) => {
    const folder = await project({ 'a.txt': 'un' });
    const file = join(folder, 'a.txt');
    chmodSync(file, rights);
    const before = statSync(file).ino;
    await replaceFile(file, 'deux');
    expect(readFileSync(file, 'utf8')).toBe('deux');
    expect(statSync(file).mode & 0o777).toBe(rights);
    expect(statSync(file).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('does not touch a file that holds the text already, and nothing less than its bytes', async () => {
    const folder = await project({ 'a.txt': '\uFFFD' });
    const file = join(folder, 'a.txt');
    const before = statSync(file).ino;
    await replaceFile(file, '\uFFFD');
    expect(statSync(file).ino).toBe(before);
    // This byte is no UTF-8: decoded, it would be the same text.
    writeFileSync(file, Buffer.from([0xff]));
    await replaceFile(file, '\uFFFD');
    expect(readFileSync(file, 'utf8')).toBe('\uFFFD');
    expect(statSync(file).size).toBe(3);
  });
});

test('what is no file is written to, not replaced', async () => {
  const folder = await project();
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const read = readFile(pipe, 'utf8');
  await replaceFile(pipe, 'un');
  expect(await read).toBe('un');
  expect(statSync(pipe).isFIFO()).toBe(true);
  symlinkSync('/dev/null', join(folder, 'link'));
  await replaceFile(join(folder, 'link'), 'un');
  expect(readdirSync(folder)).toEqual(['link', 'pipe']);
});

test('a pipe that nobody reads is refused, not waited for', async () => {
  const folder = await project();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await expect(replaceFile(join(folder, 'pipe'), 'un')).rejects.toMatchObject({ code: 'ENXIO' });
});

test('what a killed process left beside a file goes with the next write, and nothing else', async () => {
  const folder = await project({ 'a.txt': 'un' });
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = `.a.txt.next-${pid}-${hostMark()}-00000000`;
  const others = [`.a.txt.next-${process.pid}-${hostMark()}-00000000`, '.a.txt.12345678', '.a.txt.next'];
  for (const name of [left, ...others]) writeFileSync(join(folder, name), '');
  await replaceFile(join(folder, 'a.txt'), 'deux');
  expect(readdirSync(folder).sort()).toEqual([...others, 'a.txt'].sort());
});

test('replaceFiles replaces none when one cannot be written', async () => {
  const folder = await project({ 'a.txt': 'un' });
  mkdirSync(join(folder, 'b.txt'));
  const files = ['a.txt', 'b.txt'].map((name) => [join(folder, name), 'deux'] as const);
  await expect(replaceFiles(files)).rejects.toThrow('EISDIR');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('un');
  expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
});
