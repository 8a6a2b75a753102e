import * as fc from 'fast-check';
import { test } from 'vitest';
import { isProven } from '../../../../src/compiler/markdown/native/proven.js';
import { runs } from '../../../runs.js';
import { noise, prose } from '../../arbitrary-markdown.js';
import { expectOfProven, expectSamePage, expectSameTree } from './agreement.js';
import { documents } from './arbitrary-documents.js';
import { frames, sequences, shapes, tokens } from './pieces.js';
import { excerptsWithSlips, withSlips } from './slips.js';
import { examples, pagesOf, readmes } from './texts.js';

const ours = [...pagesOf('content').values(), ...pagesOf('docs').values(), ...pagesOf('test/fixtures').values()];
const twoExamples = fc.tuple(fc.constantFrom(...examples), fc.constantFrom(...examples)).map((two) => two.join('\n'));

// 800 documents of the proven set; with RUNS=250 the 200,000 by which it was drawn.
test.each([
  ['documents', documents, 320],
  ['documents with slips', withSlips(documents, 1, 2), 200],
  ['README files of packages with slips', excerptsWithSlips(readmes()), 120],
  ['our pages with slips', excerptsWithSlips(ours), 80],
  ['CommonMark examples with slips', excerptsWithSlips(examples), 40],
  ['two CommonMark examples with slips', withSlips(twoExamples, 0, 2), 16],
  ['signs in any order', noise, 12],
  ['prose', prose, 12],
] satisfies [string, fc.Arbitrary<string>, number][])(
  'both parsers read and compile alike: %s',
  { timeout: 6_000_000 },
  async (_, texts, count) => {
    await expectOfProven(texts, runs(count), async (markdown) => {
      expectSameTree(markdown);
      await expectSamePage(markdown);
    });
  },
);

/** In a row: two, and three where more runs than usual are asked for. */
const most = Math.min(3, 1 + runs(1));

test('both parsers read every text of a few pieces alike', { timeout: 6_000_000 }, () => {
  for (const text of sequences(tokens, most, '')) {
    for (const markdown of frames.map((frame) => frame(text)).filter(isProven)) expectSameTree(markdown);
  }
});

test('both parsers read every text of a few lines alike', { timeout: 6_000_000 }, () => {
  for (const text of sequences(shapes, most, '\n')) {
    for (const markdown of [text, `${text}\n`].filter(isProven)) expectSameTree(markdown);
  }
});
