import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/compiler/index.js';
import { listContent } from '../../src/build/content/list-content.js';
import { readContentFile } from '../../src/build/content/read-content-file.js';
import { bundle, ended } from '../cli/bundle-cli.js';
import { project, runCli, twoPages, writeTree } from '../cli/run-cli.js';

const cli = await bundle('src/cli/main.ts');

/** Paths and rules of what `check` reports. */
async function reported(folder: string): Promise<string[]> {
  const { stdout } = await runCli(['check', 'docs', '--report', 'json'], folder);
  return (JSON.parse(stdout) as { path: string; rule: string }[]).map(({ path, rule }) => `${path} ${rule}`);
}

describe('names that look like pages', () => {
  const table: readonly (readonly [name: string, make: (docs: string) => unknown, expected: readonly string[]])[] = [
    ['a folder named like a page', (docs) => mkdirSync(join(docs, 'x.md')), ['x.md file-kind']],
    ['a named pipe', (docs) => execFileSync('mkfifo', [join(docs, 'x.md')]), ['x.md file-kind']],
    ['a link to a device', (docs) => symlinkSync('/dev/zero', join(docs, 'x.md')), ['x.md file-outside']],
    ['a link out of the folder', (docs) => symlinkSync('../secret.md', join(docs, 'x.md')), ['x.md file-outside']],
    ['a link to a folder outside', (docs) => symlinkSync('..', join(docs, 'x')), ['x file-outside']],
    ['a link to a folder inside', (docs) => symlinkSync('.', join(docs, 'x')), ['x file-kind']],
    ['a link to nothing', (docs) => symlinkSync('nothing.md', join(docs, 'x.md')), ['x.md file-vanished']],
    ['a link to itself', (docs) => symlinkSync('x.md', join(docs, 'x.md')), ['x.md file-unreadable']],
    ['names that differ by case', (docs) => writeFileSync(join(docs, 'Suite.md'), '---\ntitle: A\nsummary: B\n---\n'),
      ['suite.md look-alike']],
    ['names that differ by normal form', (docs) => {
      writeFileSync(join(docs, '\u00e9.md'), '---\ntitle: A\nsummary: B\n---\n');
      writeFileSync(join(docs, 'e\u0301.md'), '---\ntitle: A\nsummary: B\n---\n');
    }, ['e\u0301.md look-alike', '\u00e9.md look-alike']],
    ['a link inside the folder, which is a page', (docs) => {
      writeFileSync(join(docs, 'text'), '---\ntitle: A\nsummary: B\n---\n');
      symlinkSync('text', join(docs, 'x.md'));
    }, []],
    ['what is not content', (docs) => {
      mkdirSync(join(docs, '.git'));
      mkdirSync(join(docs, 'node_modules'));
      for (const name of ['.git/x.md', 'node_modules/x.md', '.x.md', 'x.txt', 'README.md']) writeFileSync(join(docs, name), '');
    }, []],
  ]; // prettier-ignore
  test.each(table)('%s', async (_name, make, expected) => {
    const folder = await project({ ...twoPages, 'secret.md': 'secret' });
    make(join(folder, 'docs'));
    expect((await reported(folder)).sort()).toEqual(expected);
  });

  test('a socket', async () => {
    const folder = await project(twoPages);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'docs/x.md'), resolve));
    expect(await reported(folder)).toEqual(['x.md file-kind']);
    server.close();
  });

  test('a file that vanishes, or becomes a pipe, after it was listed', async () => {
    const folder = await project(twoPages);
    const { files } = listContent(join(folder, 'docs'));
    rmSync(join(folder, 'docs/index.md'));
    rmSync(join(folder, 'docs/suite.md'));
    execFileSync('mkfifo', [join(folder, 'docs/suite.md')]);
    const findings: Finding[] = [];
    for (const file of files) expect(readContentFile(file, findings)).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['file-vanished', 'file-kind']);
  });
});

describe('as a user without rights', () => {
  const rights = { 'docs/locked.md': 0o000, 'docs/closed': 0o000, 'docs/en': 0o444, 'docs/fr': 0o000 } as const;

  async function lockedProject(): Promise<string> {
    const folder = await project({
      ...twoPages,
      'docs/locked.md': '',
      'docs/closed/x.md': '',
      'docs/fr/x.md': '',
      'docs/en/x.md': '',
    });
    chmodSync(folder, 0o777);
    return folder;
  }

  test('reports a file and a folder that cannot be read', async () => {
    const folder = await lockedProject();
    for (const [path, mode] of Object.entries(rights)) chmodSync(join(folder, path), mode);
    const { code, stdout } = await ended(cli.start(['check', 'docs', '--report', 'json'], folder));
    for (const path of Object.keys(rights)) chmodSync(join(folder, path), 0o755);
    expect(code).toBe(1);
    const found = JSON.parse(stdout) as { path: string; rule: string; message: string }[];
    expect(found.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'closed file-unreadable',
      'en/x.md file-unreadable',
      'fr file-unreadable',
      'locked.md file-unreadable',
    ]);
    expect(found[0]!.message).toContain('droit');
  });

  test('says that the target cannot be written, and leaves nothing beside it', async () => {
    const folder = await project(twoPages);
    chmodSync(folder, 0o755);
    const { code, stderr } = await ended(cli.start(['build', 'docs', '--lang', 'en'], folder));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Cannot write to faq: you are not allowed to\. \(EACCES\)$/m);
    expect(readdirSync(folder)).toEqual(['docs']);
  });

  test.each([
    [['build', '../docs', '--cache', 'p/x'], 0, /^The cache p\/x cannot be written: .*done without it\.$/m],
    [['build', '../docs', '--assets', 'p/x'], 2, /^Cannot write to p\/x: you are not allowed to\. \(EACCES\)$/m],
    [['build', '../docs', '--out', 'p/x'], 2, /^Cannot write to p\/x: /],
    [['init', 'p/x', '--yes'], 2, /^Cannot write to p\/x: /],
    [['render', '--faq', 'p/x', '--edition', 'en'], 2, /^p\/en\/x cannot be read: /],
  ] as const)('calls a folder in one that is closed what it was called: %j', async (args, expected, said) => {
    const folder = await project({ ...twoPages, 'here/x.txt': '' });
    for (const path of ['.', 'here']) chmodSync(join(folder, path), 0o777);
    const shell = 'mkdir -p p/x && chmod 000 p';
    const { code, stderr } = await ended(cli.start([...args, '--lang', 'en'], join(folder, 'here'), shell));
    chmodSync(join(folder, 'here/p'), 0o755);
    expect([code, stderr]).toEqual([expected, expect.stringMatching(said)]);
  });

  test('says of a current folder in one that is closed that its settings cannot be read', async () => {
    const folder = await project(twoPages);
    chmodSync(folder, 0o777);
    const shell = 'mkdir -p p/x && cd p/x && chmod 000 ..';
    const { code, stderr } = await ended(cli.start(['check', join(folder, 'docs')], folder, shell));
    const version = await ended(cli.start(['--version'], folder, `chmod 755 p; ${shell}`));
    chmodSync(join(folder, 'p'), 0o755);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/faq\.config\.json ne se lit pas : .*\(EACCES\)\n$/)]);
    expect(version).toMatchObject({ code: 0, stderr: '' });
  });

  test('keeps the old output when a file cannot be written whole', async () => {
    const folder = await project(twoPages);
    chmodSync(folder, 0o777);
    expect((await ended(cli.start(['build', 'docs'], folder))).code).toBe(0);
    const before = await readFile(join(folder, 'faq/pages/suite.js'), 'utf8');
    await writeTree(folder, { 'docs/suite.md': `${twoPages['docs/suite.md']}${'texte '.repeat(50_000)}` });
    // A limit on the size of files stands for a full disk: the write fails half-way.
    const { code, stderr } = await ended(cli.start(['build', 'docs', '--lang', 'en'], folder, 'ulimit -f 8'));
    expect(code, stderr).toBe(2);
    expect(stderr).toMatch(/^Cannot write to faq: /);
    expect(await readFile(join(folder, 'faq/pages/suite.js'), 'utf8')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['docs', 'faq']);
  });

  test('leaves no claim to a lock on a disk that is full', async () => {
    const folder = await project(twoPages);
    for (const path of ['.', 'docs']) chmodSync(join(folder, path), 0o777);
    const { code, stderr } = await ended(cli.start(['record', 'docs', '--lang', 'en'], folder, 'ulimit -f 0'));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^Cannot write to /)]);
    expect(readdirSync(join(folder, 'docs')).sort()).toEqual(['index.md', 'suite.md']);
  });

  test('needs few open files, however many pages there are', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`docs/p${n}.md`, `---\ntitle: P${n}\nsummary: S.\n---\n\nTexte.\n`]),
    );
    const folder = await project({ ...twoPages, ...many });
    chmodSync(folder, 0o777);
    const { code, stderr } = await ended(cli.start(['build', 'docs'], folder, 'ulimit -n 60'));
    expect(code, stderr).toBe(0);
    expect(existsSync(join(folder, 'faq/pages/p299.js'))).toBe(true);
  });
});

test('a current folder that was deleted is told in a sentence', async () => {
  const folder = await project();
  chmodSync(folder, 0o777);
  const shell = 'mkdir gone; cd gone; rmdir ../gone';
  const { code, stderr } = await ended(cli.start(['check', '--lang', 'en'], folder, shell));
  expect([code, stderr]).toEqual([2, 'The current folder is gone: change to another.\n']);
});

test('writes nothing outside --out, whatever pages are called', async () => {
  const folder = await project({
    'docs/..evil.md': '---\ntitle: A\nsummary: B\n---\n\n## X {#..-..-x}\n\nY\n',
    'docs/%2e%2e%2fevil.md': '---\ntitle: A\nsummary: B\n---\n\n## X {#x}\n\nY\n',
  });
  await runCli(['build', 'docs', '--rule', '*=warn'], folder);
  expect(readdirSync(folder).sort()).toEqual(['docs', 'faq']);
});
