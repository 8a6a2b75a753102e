import { expect, test } from 'vitest';
import { createResolve } from '../src/changes/index.js';
import { compile, editorialRules } from '../src/compiler/index.js';
import { createUrls } from '../src/data/addresses.js';
import { renderText } from '../src/text/index.js';
import { compileMarkdown } from './sample.js';

/** Work on an input of `length` characters; what is not measured is done when it is made. */
type Prepare = (length: number) => (() => unknown) | Promise<() => unknown>;

const compileBody = (body: string) => () =>
  compile([{ path: 'faq/page.md', value: body }], { rules: { ...editorialRules, '*': 'warning' } });

/** Rows that once took four times as long for twice the length; `length` is long enough for that to show. */
const rows: readonly (readonly [name: string, length: number, prepare: Prepare])[] = [
  ['a page of tabs and a letter', 16_000, (length) => compileBody(`${'\t'.repeat(length)}a`)],
  ['a heading with tabs inside', 40_000, (length) => compileBody(`## a${'\t'.repeat(length)}b\n`)],
  [
    'a code block of spaces, as text',
    80_000,
    async (length) => {
      const page = await compileMarkdown(`\`\`\`\na${' '.repeat(length)}b\n\`\`\`\n`);
      return () => renderText(page);
    },
  ],
  [
    'an address with slashes inside',
    64_000,
    async (length) => {
      const resolve = createResolve({ pages: [await compileMarkdown('## Une {#une}\n\nTexte.')] });
      return () => resolve(`x${'/'.repeat(length)}x`);
    },
  ],
  ['a base URL of slashes', 64_000, (length) => () => createUrls({ baseUrl: `https://a${'/'.repeat(length)}b` })('a')],
];

/** The least time of the processor that work takes in three runs, in milliseconds. */
async function cost(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

test.each(rows)('%s costs no more than in proportion to its length', async (_name, length, prepare) => {
  const short = await cost(await prepare(length));
  const long = await cost(await prepare(length * 4));
  // In the square it would be sixteen times; what takes less than a twentieth of a second is not measured well.
  expect(long).toBeLessThan(Math.max(8 * short, 50));
});
