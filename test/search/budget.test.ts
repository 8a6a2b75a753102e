import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFaq } from './content.js';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
const bundle = join(folder, 'search.mjs');
const data = join(folder, 'faq.json');

beforeAll(async () => {
  await build({
    entryPoints: ['src/search/index.ts'],
    outfile: bundle,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  writeFileSync(data, JSON.stringify(await readFaq()));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the code takes at most 12 kB, minified and gzipped', () => {
  const bytes = gzipSync(readFileSync(bundle), { level: 9 }).length;
  console.log(`search: ${(bytes / 1000).toFixed(1)} kB minified and gzipped`);
  expect(bytes).toBeLessThanOrEqual(12_000);
});

const firstResult = `
  import { readFileSync } from 'node:fs';
  const { faq, synonyms, questions } = JSON.parse(readFileSync(${JSON.stringify(data)}, 'utf8'));
  const { createSearch } = await import(${JSON.stringify(bundle)});
  const start = performance.now();
  const [result] = createSearch(faq, { synonyms, questions }).search('comment publier des données ?', { limit: 1 });
  console.log(result ? performance.now() - start : NaN);
`;

test('gives its first result within 30 ms in a process that has just started', () => {
  const script = join(folder, 'first-result.mjs');
  writeFileSync(script, firstResult);
  // What counts is what the code can do, so the best of some rounds; a machine that has more to do than processors
  // is given four times as long.
  const limit = loadavg()[0]! > cpus().length ? 120 : 30;
  const rounds: number[] = [];
  while (rounds.length < 20 && Math.min(...rounds, Infinity) > 30) {
    rounds.push(Number(execFileSync(process.execPath, [script], { encoding: 'utf8' })));
  }
  console.log(`search: first result after ${Math.min(...rounds).toFixed(1)} ms (best of ${rounds.length})`);
  expect(Math.min(...rounds)).toBeLessThanOrEqual(limit);
});

test('works in a worker', async () => {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     import(${JSON.stringify(bundle)}).then(({ createSearch }) => {
       const { faq, synonyms, questions } = require(${JSON.stringify(data)});
       parentPort.postMessage(createSearch(faq, { synonyms, questions }).search('harvesting')[0].key);
     });`,
    { eval: true },
  );
  const key = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await worker.terminate();
  expect(key).toBe('producteur#moissonnage');
});
