import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realPathOf } from '../../../src/build/folder/real-path.js';
import { project, runCli, twoPages } from '../../cli/run-cli.js';

test('follows links, also those that lead nowhere yet', async () => {
  const folder = realpathSync(await project({ 'a/b.txt': '' }));
  const link = (to: string, name: string) => symlinkSync(to, join(folder, name));
  link('a', 'folder');
  link('a/b.txt', 'file');
  link('a/new/er', 'dangling');
  link('dangling', 'twice');
  link('circle', 'circle');
  const real = (path: string) => realPathOf(join(folder, path)).slice(folder.length);
  expect(['a', 'folder/b.txt', 'file', 'folder/new', 'dangling', 'twice/x'].map(real)).toEqual(
    ['/a', '/a/b.txt', '/a/b.txt', '/a/new', '/a/new/er', '/a/new/er/x'],
  ); // prettier-ignore
  expect(() => real('circle')).toThrow(expect.objectContaining({ code: 'ELOOP' }));
  expect(realPathOf('/dev/null')).toBe('/dev/null');
});

test('is told while another process takes the folder away and puts it back', async () => {
  const folder = realpathSync(await project({ 'out/a.txt': '' }));
  const swap = `const { renameSync } = require('node:fs'); process.stdout.write('x');
    for (;;) { renameSync('out', 'old'); renameSync('old', 'out'); }`;
  const other = spawn(process.execPath, ['-e', swap], { cwd: folder });
  await once(other.stdout, 'data');
  const told = new Set(Array.from({ length: 10_000 }, () => realPathOf(join(folder, 'out'))));
  other.kill();
  expect([...told]).toEqual([join(folder, 'out')]);
});

/** Every command that writes where its user says, with a link as that place. */
test.each([
  ['build', ['build', 'docs', '--format', 'json', '--out'], 'faq.json'],
  ['newsletter', ['newsletter', '--since', '2026-01-01', '--out'], 'issue.txt'],
  ['render', ['render', 'citoyen', '--format', 'text', '--out'], ''],
  ['record', ['record', 'docs', '--content-version', '1.0.0', '--changelog'], ''],
])('%s writes where a link leads, and lets the link stay one', async (_, args, written) => {
  for (const isThere of [true, false]) {
    const folder = await project(written === '' && isThere ? { ...twoPages, 'real/place': '# Mine\n' } : twoPages);
    if (written !== '' && isThere) mkdirSync(join(folder, 'real/place'), { recursive: true });
    symlinkSync('real/place', join(folder, 'link'));
    const { code, stderr } = await runCli([...args, 'link'], folder);
    expect(code, stderr).toBe(0);
    expect(readlinkSync(join(folder, 'link'))).toBe('real/place');
    expect(readFileSync(join(folder, 'real/place', written), 'utf8')).not.toBe('# Mine\n');
  }
});
