import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, ended } from '../cli/bundle-cli.js';
import { project, runCli, twoPages } from '../cli/run-cli.js';

const cli = await bundle('src/cli/main.ts');

/** Runs `check` in a process of its own, which a pipe would keep waiting. */
async function check(make: (folder: string) => unknown, ...more: string[]) {
  const folder = await project({ ...twoPages, 'secret.txt': 'TOKEN: hunter2\n', 'inside/a.txt': '{}' });
  make(folder);
  chmodSync(folder, 0o777);
  const child = cli.start(['check', 'docs', '--lang', 'en', ...more], folder, 'ulimit -t 20');
  // A pipe that is read would keep it for ever; another process may keep it waiting, too.
  const timer = setTimeout(() => child.kill('SIGKILL'), 120_000);
  const { code, stdout, stderr } = await ended(child);
  clearTimeout(timer);
  return { code, said: stdout + stderr };
}

describe('each list beside the pages', () => {
  const lists = ['lexicon.yml', 'links.yml', 'history.json'];
  const rows: readonly (readonly [row: string, make: (file: string) => unknown, rule: string])[] = [
    ['a link to a file outside', (file) => symlinkSync('../secret.txt', file), 'file-outside'],
    ['a link to the environment', (file) => symlinkSync('/proc/self/environ', file), 'file-outside'],
    ['a link to a device', (file) => symlinkSync('/dev/zero', file), 'file-outside'],
    ['a named pipe', (file) => execFileSync('mkfifo', [file]), 'file-kind'],
    ['a folder', (file) => mkdirSync(file), 'file-kind'],
    ['a link to nothing', (file) => symlinkSync('nothing', file), 'file-vanished'],
  ];
  test.each(rows)('that is %s is reported, and nothing of it printed', async (_row, make, rule) => {
    const { code, said } = await check((folder) => lists.forEach((name) => make(join(folder, 'docs', name))));
    expect(code).toBe(1);
    for (const name of lists) expect(said).toMatch(new RegExp(`${name}.*${rule}`));
    expect(said).not.toMatch(/TOKEN|hunter2|PATH/);
  });
});

test.each([
  ['a link to a file outside', (file: string) => symlinkSync('../secret.txt', file)],
  ['a link to the environment', (file: string) => symlinkSync('/proc/self/environ', file)],
  ['a named pipe', (file: string) => execFileSync('mkfifo', [file])],
])('a package.json that is %s is named, and nothing of it printed', async (_row, make) => {
  const folder = await project({ 'secret.txt': 'TOKEN: hunter2\n', 'work/docs/index.md': twoPages['docs/suite.md'] });
  make(join(folder, 'work/package.json'));
  chmodSync(folder, 0o777);
  const { code, stdout, stderr } = await ended(cli.start(['check', 'docs', '--lang', 'en'], join(folder, 'work')));
  expect(code).toBe(2);
  expect(stderr).toContain('package.json');
  expect(stdout + stderr).not.toMatch(/TOKEN|hunter2|PATH/);
});

test.each([
  ['license.url', { license: { name: 'x', spdx: 'MIT', url: 'javascript:alert(1)' } }],
  ['attribution.url', { attribution: { source: 'x', url: 'data:text/html,x' } }],
  ['attribution.source', { attribution: { source: 'x\u202e', url: '' } }],
  ['license.name', { license: { name: 'x\r\nBcc: y', spdx: 'MIT', url: 'https://exemple.fr/' } }],
  ['license', { license: 5 }],
  ['license', { license: 'MIT\u2028Bcc: y' }],
  ['version', { version: '1.0.0\u001b[2J' }],
])('a package.json whose terms are unsafe is named: %s', async (name, terms) => {
  const folder = await project({ ...twoPages, 'package.json': JSON.stringify({ 'datagouv-faq': terms }) });
  const { code, stderr } = await runCli(['build', 'docs'], folder);
  expect(code).toBe(2);
  expect(stderr).toMatch(new RegExp(`package\\.json.*${name.replace('.', '\\.')} `));
});

test.each([
  ['name', { name: 'x\u202e' }],
  ['version', { version: '1.0.0\u001b[2J' }],
])('a package.json whose own %s is unsafe is named', async (name, manifest) => {
  const folder = await project({ ...twoPages, 'package.json': JSON.stringify(manifest) });
  const { code, stderr } = await runCli(['build', 'docs'], folder);
  expect(code).toBe(2);
  expect(stderr).toMatch(new RegExp(`package\\.json.*${name} `));
});

test('a homepage that is no address is none', async () => {
  const manifest = { name: 'x', homepage: 'javascript:alert(1)', 'datagouv-faq': { license: 'MIT' } };
  const folder = await project({ ...twoPages, 'package.json': JSON.stringify(manifest) });
  expect((await runCli(['build', 'docs', '--format', 'json'], folder)).code).toBe(0);
  expect(await readFile(join(folder, 'faq/faq.json'), 'utf8')).toContain('"attribution":{"source":"x","url":""');
});
