import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { replaceFolder } from '../../src/build/folder/replace-folder.js';
import { recoverFolder } from '../../src/build/folder/swap-folder.js';
import { bundle, ended } from '../cli/bundle-cli.js';
import { project, runCli, twoPages } from '../cli/run-cli.js';

const loop = await bundle('test/build/replace-forever.ts');
const cli = await bundle('src/cli/main.ts');

/** The state of a folder: missing, or the one number that all of its five files hold. Anything else fails. */
function state(folder: string): string {
  if (!existsSync(folder)) return 'missing';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  expect(texts).toHaveLength(5);
  const marks = new Set(texts.flatMap((text) => text.trimEnd().split('\n')));
  expect([...marks]).toHaveLength(1);
  for (const text of texts) expect(text.split('\n')).toHaveLength(51);
  return [...marks][0]!;
}

/** Moments that are spread evenly and are the same in every run. */
const moments = (count: number, withinMs: number) =>
  Array.from({ length: count }, (_, index) => ((index * 0.618_034) % 1) * withinMs);

async function killAfter(folder: string, delayMs: number, mode = 'replace'): Promise<void> {
  const child = loop.start([join(folder, 'out'), 'Infinity', mode], folder);
  const end = ended(child);
  await new Promise((started) => child.stdout!.once('data', started));
  await sleep(delayMs);
  child.kill('SIGKILL');
  await end;
}

describe('200 kills', () => {
  test('at the first write: no output, or a whole one', { timeout: 120_000 }, async () => {
    let missing = 0;
    for (const delayMs of moments(100, 60)) {
      const folder = await project();
      chmodSync(folder, 0o777);
      await killAfter(folder, delayMs);
      const before = state(join(folder, 'out'));
      await recoverFolder(join(folder, 'out'));
      const after = state(join(folder, 'out'));
      expect([before, 'missing'].includes('missing') && before === 'missing' ? after : before).toBe(after);
      if (after === 'missing') missing++;
      expect(readdirSync(folder)).toEqual(after === 'missing' ? [] : ['out']);
    }
    expect(missing).toBeLessThan(100);
  });

  test.each(['replace', 'whole'])(
    'later, as %s: the old output or the new one, in its place after the next command',
    { timeout: 120_000 },
    async (mode) => {
      const folder = await project();
      chmodSync(folder, 0o777);
      const out = join(folder, 'out');
      await ended(loop.start([out, '1'], folder));
      const seen = new Set([state(out)]);
      for (const delayMs of moments(50, 120)) {
        await killAfter(folder, delayMs, mode);
        await recoverFolder(out);
        expect(state(out)).not.toBe('missing');
        seen.add(state(out));
        expect(readdirSync(folder)).toEqual(['out']);
      }
      expect(seen.size).toBeGreaterThan(10);
    },
  );
});

test('a kill while files are replaced one by one leaves each whole, and nothing beside them', async () => {
  const folder = await project();
  chmodSync(folder, 0o777);
  const out = join(folder, 'out');
  await ended(loop.start([out, '1'], folder));
  const seen = new Set<string>();
  for (const delayMs of moments(30, 100)) {
    await killAfter(folder, delayMs, 'update');
    for (const path of ['a', 'b/c', 'b/d', 'b/e/f', 'g']) {
      const lines = readFileSync(join(out, path), 'utf8').split('\n');
      expect([lines.length, new Set(lines.slice(0, -1)).size]).toEqual([51, 1]);
      seen.add(lines[0]!);
    }
    expect(readdirSync(out)).toEqual(['a', 'b', 'g']);
    await recoverFolder(out);
    expect(readdirSync(folder)).toEqual(['out']);
  }
  expect(seen.size).toBeGreaterThan(10);
}, 60_000);

test('Ctrl-C ends watch in order: what it knows is in the cache', async () => {
  const folder = await project(twoPages);
  chmodSync(folder, 0o777);
  const args = ['docs', '--cache', 'cache', '--format', 'json', '--lang', 'en'];
  const child = cli.start(['watch', ...args], folder);
  const end = ended(child);
  let said = '';
  child.stderr!.on('data', (text) => (said += String(text)));
  const until = async (text: string): Promise<void> => {
    for (let tries = 0; !said.includes(text) && tries < 1000; tries++) await sleep(10);
    expect(said).toContain(text);
  };
  await until('Watching');
  writeFileSync(join(folder, 'docs/suite.md'), twoPages['docs/suite.md'].replace('Texte.', 'Autre.'));
  await until('stop.\n2 pages in faq (');
  child.kill('SIGINT');
  expect((await end).code).toBe(0);
  expect(readFileSync(join(folder, 'faq/faq.json'), 'utf8')).toContain('Autre.');
  const { stderr } = await ended(cli.start(['build', ...args], folder));
  expect(stderr).toContain('nothing to change');
}, 30_000);

test('four builds at once into one folder leave one of them, whole', { timeout: 60_000 }, async () => {
  const folder = await project();
  chmodSync(folder, 0o777);
  const builds = await Promise.all([1, 2, 3, 4].map(() => ended(loop.start([join(folder, 'out'), '25'], folder))));
  for (const { code, stderr } of builds) expect(code, stderr).toBe(0);
  expect(state(join(folder, 'out'))).toMatch(/-25$/);
  expect(readdirSync(folder)).toEqual(['out']);
});

test('the next command says that it put the output back', async () => {
  const folder = await project(twoPages);
  chmodSync(folder, 0o777);
  await runCli(['build', 'docs'], folder);
  const faq = readFileSync(join(folder, 'faq/pages/suite.js'), 'utf8');
  // What a kill between the two renames leaves: the folder beside its place, its owner gone.
  const child = cli.start(['--version'], folder);
  await ended(child);
  const { renameSync } = await import('node:fs');
  renameSync(join(folder, 'faq'), join(folder, `.faq.old-${child.pid}-00000000-00000000`));
  writeFileSync(join(folder, '.faq.lock'), 'torn');
  writeFileSync(join(folder, 'docs/index.md'), 'no front matter [x](y.md)');
  const { stderr, code } = await runCli(['build', 'docs', '--lang', 'en'], folder);
  expect(code).toBe(1);
  expect(stderr).toContain('put back');
  expect(readFileSync(join(folder, 'faq/pages/suite.js'), 'utf8')).toBe(faq);
  expect(readdirSync(folder).sort()).toEqual(['docs', 'faq']);
});

test('a lock of another machine that does not move is taken over', async () => {
  const folder = await project();
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, '.out.lock'), '1 another x');
  const { withFolderLock } = await import('../../src/build/folder/folder-lock.js');
  await expect(withFolderLock(join(folder, 'out'), async () => 'done', { staleAfterMs: 100 })).resolves.toBe('done');
  expect(readdirSync(folder)).toEqual(['out']);
});

test('a build that throws changes nothing', async () => {
  const folder = await project({ 'out/faq.json': '{}' });
  const failing = replaceFolder(join(folder, 'out'), async () => {
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(readdirSync(folder)).toEqual(['out']);
  expect(readdirSync(join(folder, 'out'))).toEqual(['faq.json']);
});
