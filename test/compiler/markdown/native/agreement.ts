import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { compilePage } from '../../../../src/compiler/index.js';
import { parseMarkdown } from '../../../../src/compiler/markdown/parse.js';
import { loadSatteri } from '../../../../src/compiler/markdown/native/load.js';
import { isProven } from '../../../../src/compiler/markdown/native/proven.js';

const parseNative = await loadSatteri();

/** A tree as plain data, the order of its keys aside. */
const plain = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree));

/** Both parsers make one tree of the text, to the last position. */
export function expectSameTree(markdown: string): void {
  const [native, remark] = [plain(parseNative(markdown)), plain(parseMarkdown(markdown))];
  // The slow comparison says what differs.
  if (!isDeepStrictEqual(native, remark)) expect(native, JSON.stringify(markdown)).toEqual(remark);
}

/** A page is compiled to the same draft with the same findings, whoever reads it. */
export async function expectSamePage(markdown: string): Promise<void> {
  const file = { path: 'a.md', value: markdown };
  const [native, remark] = [await compilePage(file, { parser: 'native' }), await compilePage(file)];
  if (!isDeepStrictEqual(native, remark)) expect(native, JSON.stringify(markdown)).toEqual(remark);
}

/** Holds for as many texts of the proven set as `numRuns`: those outside it are left to remark, and not counted. */
export async function expectOfProven(
  texts: fc.Arbitrary<string>,
  numRuns: number,
  expectSame: (markdown: string) => void | Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(texts, async (markdown) => {
    fc.pre(isProven(markdown));
    await expectSame(markdown);
  });
  await fc.assert(property, { numRuns, maxSkipsPerRun: 1000 });
}
