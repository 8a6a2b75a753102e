import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
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
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  writeFileSync(data, JSON.stringify(await readFaq()));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the search works in a worker', async () => {
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
