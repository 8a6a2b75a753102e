import * as fc from 'fast-check';
import { test } from 'vitest';
import { runs } from '../../../runs.js';
import { noise, prose } from '../../arbitrary-markdown.js';
import { expectOfProven, expectSamePage, expectSameTree } from './agreement.js';
import { documents } from './arbitrary-documents.js';
import { excerptsWithSlips, withSlips } from './slips.js';
import { examples, pagesOf, readmes } from './texts.js';

const ours = [...pagesOf('content').values(), ...pagesOf('docs').values(), ...pagesOf('test/fixtures').values()];
const twoExamples = fc.tuple(fc.constantFrom(...examples), fc.constantFrom(...examples)).map((two) => two.join('\n'));

/** 20,000 documents of the proven set; with RUNS=10 the 200,000 by which it was drawn. A run of its own each: SEED. */
const seed = Number(process.env.SEED ?? 1);

test.each([
  ['documents', documents, 8000],
  ['documents with slips', withSlips(documents, 1, 2), 5000],
  ['README files of packages with slips', excerptsWithSlips(readmes()), 3000],
  ['our pages with slips', excerptsWithSlips(ours), 2000],
  ['CommonMark examples with slips', excerptsWithSlips(examples), 1000],
  ['two CommonMark examples with slips', withSlips(twoExamples, 0, 2), 400],
  ['signs in any order', noise, 300],
  ['prose', prose, 300],
] satisfies [string, fc.Arbitrary<string>, number][])(
  'both parsers read and compile alike: %s',
  { timeout: 6_000_000 },
  async (_, texts, count) => {
    await expectOfProven(texts, runs(count), seed, async (markdown) => {
      expectSameTree(markdown);
      await expectSamePage(markdown);
    });
  },
);
