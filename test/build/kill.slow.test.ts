import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { hostMark } from '../../src/build/folder/beside.js';
import { markName, refuseForeign } from '../../src/build/folder/mark.js';
import { replaceFolder } from '../../src/build/folder/swap-folder.js';
import { recoverFolder } from '../../src/build/folder/swap-folder.js';
import { bundle, ended } from '../cli/bundle-cli.js';
import { project, runCli, twoPages } from '../cli/run-cli.js';
import { readTree } from '../read-tree.js';
import { runs } from '../runs.js';

const loop = await bundle('test/build/replace-forever.ts');
const cli = await bundle('src/cli/main.ts');

/** The state of a folder: missing, or the one number that all of its five files hold. Anything else fails. */
function state(folder: string): string {
  if (!existsSync(folder)) return 'missing';
  refuseForeign(folder);
  const { [markName]: _, ...files } = readTree(folder);
  const texts = Object.values(files);
  expect(texts).toHaveLength(5);
  const marks = new Set(texts.flatMap((text) => text.trimEnd().split('\n')));
  expect([...marks]).toHaveLength(1);
  for (const text of texts) expect(text.split('\n')).toHaveLength(51);
  return [...marks][0]!;
}

interface Kill {
  /** How often the process has replaced the folder by then: what was counted on has happened, on any machine. */
  readonly rounds: 0 | 1;
  readonly delayMs: number;
}

/** Kills whose delays are spread evenly and are the same in every run; one in `share` waits for a first round. */
const kills = (count: number, withinMs: number, share: number): Kill[] =>
  Array.from({ length: count }, (_, index) => ({
    rounds: index % share === 0 ? 1 : 0,
    delayMs: ((index * 0.618_034) % 1) * withinMs,
  }));

async function killAfter(folder: string, { rounds, delayMs }: Kill, mode = 'replace'): Promise<void> {
  const child = loop.start([join(folder, 'out'), 'Infinity', mode], folder);
  const end = ended(child);
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout!.on('data', (text) => {
      said += String(text);
      if (said.split('\n').length > rounds + 1) resolve();
    });
  });
  await sleep(delayMs);
  child.kill('SIGKILL');
  await end;
}

describe('kills', () => {
  test('at the first write: no output, or a whole one', async () => {
    let missing = 0;
    const all = kills(runs(50), 60, 10);
    for (const kill of all) {
      const folder = await project();
      chmodSync(folder, 0o777);
      await killAfter(folder, kill);
      const before = state(join(folder, 'out'));
      await recoverFolder(join(folder, 'out'));
      const after = state(join(folder, 'out'));
      // What was missing may be put in its place; what stood there stays.
      expect(before === 'missing' ? after : before).toBe(after);
      if (after === 'missing') missing++;
      expect(readdirSync(folder)).toEqual(after === 'missing' ? [] : ['out']);
    }
    expect(missing).toBeLessThan(all.length);
  });

  test.each(['replace', 'whole'])(
    'later, as %s: the old output or the new one, in its place after the next command',
    async (mode) => {
      const folder = await project();
      chmodSync(folder, 0o777);
      const out = join(folder, 'out');
      await ended(loop.start([out, '1'], folder));
      const seen = new Set([state(out)]);
      const all = kills(runs(25), 120, 2);
      for (const kill of all) {
        await killAfter(folder, kill, mode);
        await recoverFolder(out);
        expect(state(out)).not.toBe('missing');
        seen.add(state(out));
        expect(readdirSync(folder)).toEqual(['out']);
      }
      expect(seen.size).toBeGreaterThan(all.length / 2);
    },
  );
});

test('a kill while files are replaced one by one leaves each whole, and nothing beside them', async () => {
  const folder = await project();
  chmodSync(folder, 0o777);
  const out = join(folder, 'out');
  await ended(loop.start([out, '1'], folder));
  const seen = new Set<string>();
  const all = kills(runs(20), 100, 2);
  for (const kill of all) {
    await killAfter(folder, kill, 'update');
    for (const path of ['a', 'b/c', 'b/d', 'b/e/f', 'g']) {
      const lines = readFileSync(join(out, path), 'utf8').split('\n');
      expect([lines.length, new Set(lines.slice(0, -1)).size]).toEqual([51, 1]);
      seen.add(lines[0]!);
    }
    // Whatever was replaced by then, the next build knows all of it as a build's.
    refuseForeign(out);
    expect(readdirSync(out).filter((name) => !name.startsWith('.datagouv-faq'))).toEqual(['a', 'b', 'g']);
    await recoverFolder(out);
    expect(readdirSync(folder)).toEqual(['out']);
  }
  expect(seen.size).toBeGreaterThanOrEqual(all.length / 2);
});

test('Ctrl-C ends watch in order: what it knows is in the cache', async () => {
  const folder = await project(twoPages);
  chmodSync(folder, 0o777);
  const args = ['docs', '--cache', 'cache', '--format', 'json', '--lang', 'en'];
  const child = cli.start(['watch', ...args], folder);
  const end = ended(child);
  let said = '';
  child.stderr!.on('data', (text) => (said += String(text)));
  const until = (text: string) => expect.poll(() => said).toContain(text);
  await until('Watching');
  // By a rename: the other process must not find half a page.
  writeFileSync(join(folder, 'next.md'), twoPages['docs/suite.md'].replace('Texte.', 'Autre.'));
  renameSync(join(folder, 'next.md'), join(folder, 'docs/suite.md'));
  await until('stop.\n2 pages in faq (');
  child.kill('SIGINT');
  expect((await end).code).toBe(0);
  expect(readFileSync(join(folder, 'faq/faq.json'), 'utf8')).toContain('Autre.');
  const { stderr } = await ended(cli.start(['build', ...args], folder));
  expect(stderr).toContain('nothing to change');
});

test('four builds at once into one folder leave one of them, whole', async () => {
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
  renameSync(join(folder, 'faq'), join(folder, `.faq.old-${child.pid}-00000000-00000000`));
  writeFileSync(join(folder, '.faq.lock'), `${child.pid} ${hostMark()} x`);
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
  await expect(withFolderLock(join(folder, 'out'), async () => 'done', 100)).resolves.toBe('done');
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
