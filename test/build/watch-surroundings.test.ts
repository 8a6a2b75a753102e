import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { bundle, ended } from '../cli/bundle-cli.js';
import { project, runCli, twoPages, writeTree } from '../cli/run-cli.js';

const cli = await bundle('src/cli/main.ts');

/** Watches in a process of its own. */
async function watching(folder: string, more: readonly string[] = [], shell?: string) {
  chmodSync(folder, 0o777);
  const args = ['watch', 'docs', '--format', 'json', '--lang', 'en', ...more];
  const child = cli.start(args, folder, shell);
  const end = ended(child);
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (text) => (said += String(text)));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await end;
  });
  const until = async (pattern: RegExp) => {
    await expect.poll(() => said).toMatch(pattern);
    said = '';
  };
  const stop = async () => {
    child.kill('SIGINT');
    return end;
  };
  return { until, stop, said: () => said, json: () => readFileSync(join(folder, 'faq/faq.json'), 'utf8') };
}

const suite = (text: string) => twoPages['docs/suite.md'].replace('Texte.', text);

test('waits for a folder that was moved away, and goes on when it is back', async () => {
  const folder = await project(twoPages);
  const { until, stop, json } = await watching(folder);
  await until(/Watching/);
  for (const text of ['Un.', 'Deux.']) {
    renameSync(join(folder, 'docs'), join(folder, 'away'));
    await until(/docs is gone/);
    writeFileSync(join(folder, 'away/suite.md'), suite(text));
    renameSync(join(folder, 'away'), join(folder, 'docs'));
    await expect.poll(json).toContain(text);
  }
  // A checkout puts another folder in its place within a moment.
  await writeTree(folder, { 'other/index.md': twoPages['docs/index.md'], 'other/suite.md': suite('Trois.') });
  renameSync(join(folder, 'docs'), join(folder, 'away'));
  renameSync(join(folder, 'other'), join(folder, 'docs'));
  await expect.poll(json).toContain('Trois.');
  writeFileSync(join(folder, 'docs/suite.md'), suite('Quatre.'));
  await expect.poll(json).toContain('Quatre.');
  expect((await stop()).code).toBe(0);
});

test('ends at Ctrl-C after checkouts that follow each other', async () => {
  const pages = Array.from({ length: 60 }, (_, at) => [`docs/a${at % 9}/p${at}.md`, suite(`${at}.`)] as const);
  const folder = await project({ ...twoPages, ...Object.fromEntries(pages) });
  const { until, stop, json } = await watching(folder, ['--rule', 'internal-link=warn']);
  await until(/Watching/);
  for (let round = 0; round < 8; round++) {
    renameSync(join(folder, 'docs'), join(folder, 'away'));
    await writeTree(folder, { ...Object.fromEntries(pages), 'docs/index.md': twoPages['docs/index.md'] });
    await sleep(30 * round);
    rmSync(join(folder, 'away'), { recursive: true });
  }
  writeFileSync(join(folder, 'docs/suite.md'), suite('Fin.'));
  await expect.poll(json).toContain('Fin.');
  expect((await stop()).code).toBe(0);
});

test('reports a folder that cannot be read and a link outside, and goes on', async () => {
  const folder = await project({ ...twoPages, 'docs/closed/x.md': '' });
  chmodSync(join(folder, 'docs/closed'), 0);
  onTestFinished(() => chmodSync(join(folder, 'docs/closed'), 0o755));
  symlinkSync('/', join(folder, 'docs/all'));
  const { until, stop } = await watching(folder);
  await until(/file-outside[^]*file-unreadable[^]*Watching/);
  writeFileSync(join(folder, 'docs/suite.md'), suite('[a](nowhere.md)'));
  await until(/nowhere\.md[^]*is left as it was/);
  expect((await stop()).code).toBe(0);
});

test('rebuilds when a list or the package.json changes, and says an error once', async () => {
  const page = suite('[a](https://example.org/a)');
  const folder = await project({ ...twoPages, 'docs/suite.md': page, 'docs/links.yml': '[]', 'package.json': '{}' });
  const { until, stop, said, json } = await watching(folder);
  await until(/links\.yml:1[^]*Watching/);
  writeFileSync(join(folder, 'docs/links.yml'), '');
  await until(/2 pages in faq/);
  writeFileSync(join(folder, 'package.json'), '{ "version": "9.8.7" }');
  // The change before may be told of once more.
  await expect.poll(json).toContain('"version":"9.8.7"');
  // By a rename: half a page would have an error of its own.
  const save = (text: string) => {
    writeFileSync(join(folder, 'next.md'), suite(text));
    renameSync(join(folder, 'next.md'), join(folder, 'docs/suite.md'));
  };
  save('[a](nowhere.md)');
  await expect.poll(said).toMatch(/nowhere\.md[^]*is left as it was/);
  // What is told of that save a second time comes before what is told of the next one.
  save('Fin.');
  await expect.poll(json).toContain('Fin.');
  expect(said().split('is left as it was')).toHaveLength(2);
  expect((await stop()).code).toBe(0);
});

/** Loaded before the command line: the system has no watch left, from the first on or from the second. */
const refusing = (left: number) => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { watch } = fs;
let left = ${left};
fs.watch = (...args) => {
  if (left-- > 0) return watch(...args);
  throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'watch' });
};
syncBuiltinESMExports();
`;

test.each([0, 1])('with %i watches it looks at the files now and then, and says so once', async (left) => {
  const folder = await project({ ...twoPages, 'docs/a/b.md': twoPages['docs/suite.md'], 'refuse.mjs': refusing(left) });
  const options = `export NODE_OPTIONS=--import=${join(folder, 'refuse.mjs')}`;
  const { until, stop, said, json } = await watching(folder, ['--rule', '*=off'], options);
  await until(/cannot tell of changes: [^]*max_user_watches[^]*Watching/);
  for (const text of ['Un.', 'Deux.']) {
    writeFileSync(join(folder, 'docs/suite.md'), suite(text));
    await until(/3 pages in faq \(/);
    await expect.poll(json).toContain(text);
  }
  writeFileSync(join(folder, 'docs/links.yml'), '[]');
  await until(/links\.yml:1/);
  writeFileSync(join(folder, 'docs/links.yml'), '');
  writeFileSync(join(folder, 'docs/a/c.md'), suite('Trois.'));
  await until(/4 pages in faq \(/);
  expect(said()).not.toContain('cannot tell');
  expect((await stop()).code).toBe(0);
});

test('after 3,000 saves the output is that of a cold build', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `docs/p${at}.md`);
  const page = (round: number) => suite(`Tour ${round}.`);
  const folder = await project({ ...twoPages, ...Object.fromEntries(names.map((name) => [name, page(0)])) });
  const { until, stop, json } = await watching(folder);
  await until(/Watching/);
  for (let round = 1; round <= 150; round++) for (const name of names) writeFileSync(join(folder, name), page(round));
  await expect.poll(() => json().split('<p>Tour 150.').length - 1).toBe(names.length);
  await stop();
  await runCli(['build', 'docs', '--format', 'json', '--out', 'cold'], folder);
  expect(json()).toBe(readFileSync(join(folder, 'cold/faq.json'), 'utf8'));
});

test.each([
  ['there is no such folder', ['watch', 'nowhere'], /Folder nowhere cannot be read/],
  ['its output would replace the content', ['watch', 'docs', '--out', '.'], /holds the Markdown itself/],
  ['its output is somebody else’s', ['watch', 'docs', '--out', 'mine'], /holds "a\.txt"/],
])('ends with exit code 2 and a sentence when %s', async (_row, args, said) => {
  const folder = await project({ ...twoPages, 'mine/a.txt': 'mine' });
  chmodSync(folder, 0o777);
  const { code, stderr } = await ended(cli.start([...args, '--lang', 'en'], folder));
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
