import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { project } from '../cli/run-cli.js';
import { readFaq } from './content.js';

test('the search works in a worker', async () => {
  const folder = await project({ 'faq.json': JSON.stringify(await readFaq()) });
  const bundle = join(folder, 'search.mjs');
  await build({
    entryPoints: ['src/search/index.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     import(${JSON.stringify(bundle)}).then(({ createSearch }) => {
       const { faq, synonyms, questions } = require(${JSON.stringify(join(folder, 'faq.json'))});
       parentPort.postMessage(createSearch(faq, { synonyms, questions }).search('harvesting')[0].key);
     });`,
    { eval: true },
  );
  const key = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await worker.terminate();
  expect(key).toBe('producteur#moissonnage');
});
