import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createBuild } from '../../src/build/index.js';
import { readTree } from '../read-tree.js';
import { inMemory, project, runCli } from '../cli/run-cli.js';

const pageCount = 40;
const pages = Object.fromEntries(
  Array.from({ length: pageCount }, (_, page) => [
    `docs/${page === 0 ? 'index' : `p${page}`}.md`,
    `---\ntitle: Page ${page}\nsummary: S\n---\n\n## A {#a}\n\n[suite](p${(page % (pageCount - 1)) + 1}.md#a)\n`,
  ]),
);

/** Compiles each part on a machine of its own, whose caches one machine gathers. */
async function shardOut(files: Readonly<Record<string, string>>, of: number) {
  const whole = await project(files, inMemory);
  const results = [];
  for (let part = 1; part <= of; part++) {
    const machine = await project(files, inMemory);
    results.push(
      await runCli(['check', 'docs', '--cache', 'cache', '--shard', `${part}/${of}`, '--lang', 'en'], machine),
    );
    cpSync(join(machine, 'cache'), join(whole, 'cache'), { recursive: true });
  }
  return { whole, results };
}

test('a build finds in the cache what the parts have compiled, and writes the bytes of one machine', async () => {
  const { whole, results } = await shardOut(pages, 4);
  const counts = results.map(({ code, stderr }) => [code, Number(/^(\d+) page/.exec(stderr)?.[1])]);
  expect(counts.map(([code]) => code)).toEqual([0, 0, 0, 0]);
  expect(counts.reduce((sum, [, count]) => sum + count!, 0)).toBe(pageCount);

  const at = (path: string) => join(whole, path);
  const compiled: number[] = [];
  // As the command line asks for it.
  const same = { rules: {}, parser: 'remark' } as const;
  const options = { content: at('docs'), project: whole, ...same, onProgress: (done: number) => compiled.push(done) };
  await (await createBuild({ ...options, out: at('warm'), cache: at('cache') })).run();
  expect(compiled).toEqual([]);
  await (await createBuild({ ...options, out: at('cold') })).run();
  expect(compiled).not.toEqual([]);
  expect(readTree(at('warm'))).toEqual(readTree(at('cold')));
});

test('each part names what is wrong with its own pages, and leaves links to the build of the whole', async () => {
  const faulty = {
    ...pages,
    'docs/p7.md': '---\ntitle: [\n---\n',
    'docs/p8.md': pages['docs/p8.md']! + '[x](gone.md)\n',
  };
  const { whole, results } = await shardOut(faulty, 3);
  expect(results.map(({ code }) => code).sort()).toEqual([0, 0, 1]);
  const said = results.map(({ stdout, stderr }) => stdout + stderr).join('');
  expect(said).toContain('p7.md');
  expect(said).not.toContain('gone.md');
  expect((await runCli(['check', 'docs', '--cache', 'cache', '--lang', 'en'], whole)).stderr).toContain('gone.md');
});

test('a part does not forget what other machines have left in the cache', async () => {
  const folder = await project(pages, inMemory);
  await runCli(['build', 'docs', '--cache', 'cache'], folder);
  const before = readTree(join(folder, 'cache'));
  await runCli(['check', 'docs', '--cache', 'cache', '--shard', '1/40'], folder);
  expect(readTree(join(folder, 'cache'))).toEqual(before);
});
