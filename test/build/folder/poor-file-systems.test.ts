import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { outputFormats } from '../../../src/build/outputs/main-files.js';
import { refuseForeign } from '../../../src/build/folder/mark.js';
import { project, runCli, twoPages, writeTree } from '../../cli/run-cli.js';
import { readTree } from '../../read-tree.js';

/** What the file system refuses, by the name of the function; the rest is the system's own. */
const refusals = vi.hoisted(() => new Map<string, (path: string) => string | undefined>());

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const refusing = (name: 'link' | 'rename') => async (from: string, to: string) => {
    const code = refusals.get(name)?.(from);
    if (code !== undefined) throw Object.assign(new Error(code), { code, syscall: name, path: from });
    return real[name](from, to);
  };
  return { ...real, link: refusing('link'), rename: refusing('rename') };
});

afterEach(() => refusals.clear());

describe.each(outputFormats)('build --format %s', (format) => {
  const build = (folder: string) => runCli(['build', 'docs', '--format', format, '--lang', 'en'], folder);
  const change = (folder: string) =>
    writeTree(folder, { 'docs/suite.md': twoPages['docs/suite.md'].replace(/^## .*$/m, '## Autre {#autre}'), 'docs/index.md': twoPages['docs/index.md'].replace('#fin', '#autre') }); // prettier-ignore
  const rows: readonly (readonly [row: string, name: string, refuse: (path: string) => string | undefined])[] = [
    ...['EPERM', 'ENOTSUP', 'ENOSYS'].map((code) => [`no hard links (${code})`, 'link', () => code] as const),
    ['a mount point', 'rename', (path) => (path.endsWith('/faq') ? 'EBUSY' : undefined)],
    ['a mount point of another disk', 'rename', (path) => {
      if (path.endsWith('/faq')) return 'EBUSY';
      return path.includes('/.faq.next-') ? 'EXDEV' : undefined;
    }],
  ]; // prettier-ignore
  test.each(rows)('works with %s', async (_row, name, refuse) => {
    const folder = await project(twoPages);
    // A mount point is there before the first build.
    mkdirSync(join(folder, 'faq'));
    refusals.set(name, refuse);
    for (const step of ['first', 'second']) {
      if (step === 'second') await change(folder);
      const { code, stderr } = await build(folder);
      expect(code, stderr).toBe(0);
      refuseForeign(join(folder, 'faq'));
      expect((await build(folder)).stderr).toContain('nothing to change');
    }
    expect(readdirSync(folder).sort()).toEqual(['docs', 'faq']);
    refusals.clear();
    await runCli(['build', 'docs', '--format', format, '--out', 'cold'], folder);
    expect(readTree(join(folder, 'faq'))).toEqual(readTree(join(folder, 'cold')));
    expect((await build(folder)).stderr).toContain('nothing to change');
  });
});

const locks: readonly (readonly [row: string, make: (lock: string) => unknown])[] = [
  ['a named pipe', (lock) => execFileSync('mkfifo', [lock])],
  ['a link that leads nowhere', (lock) => symlinkSync('nowhere', lock)],
  ['a link to a file', (lock) => symlinkSync('docs/index.md', lock)],
  ['a folder', (lock) => mkdirSync(lock)],
  ['somebody’s file', (lock) => writeFileSync(lock, 'mine')],
];
test.each(locks)('%s in the place of the lock is an error that names it', async (_row, make) => {
  const folder = await project(twoPages);
  make(join(folder, '.faq.lock'));
  const { code, stderr } = await runCli(['build', 'docs', '--lang', 'en'], folder);
  expect(code).toBe(2);
  expect(stderr).toContain('.faq.lock');
  expect(readdirSync(folder).sort()).toEqual(['.faq.lock', 'docs']);
});
