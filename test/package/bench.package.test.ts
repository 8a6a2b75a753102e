import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTable, withSizes } from '../../scripts/bench/pages.js';
import { readResults } from '../../scripts/bench/results.js';
import { holds } from '../../scripts/bench/row.js';
import { toComparison } from '../../scripts/bench/search-comparison.js';
import { measureSizes } from '../../scripts/bench/size.js';
import { toLine, toMarkdown } from '../../scripts/bench/table.js';
import { titles } from '../../scripts/bench/topics.js';
import { root } from '../../scripts/root.js';

const sizes = await measureSizes();
const table = readTable(await readFile(join(root, 'docs/performance.md'), 'utf8'));

describe('the results of the benchmark', () => {
  test('are the ones docs/performance.md shows', async () => {
    expect(toMarkdown(await readResults(), titles).trim()).toBe(table);
  });

  test('are what docs/search.md says of other search libraries', async () => {
    const { rows } = (await readResults()).topics['search']!;
    const shown = readTable(await readFile(join(root, 'docs/search.md'), 'utf8'));
    expect(shown).toBe(toComparison(rows).trim());
    expect(shown).toContain('MiniSearch');
  });

  test('are the sizes of the README’s entry points', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const { rows } = (await readResults()).topics['size']!;
    expect(withSizes(readme, rows)).toBe(readme);
    const grown = rows.map((row) => ({ ...row, value: row.value + 1 }));
    expect(withSizes(readme, grown)).not.toBe(readme);
    expect(() => withSizes('', rows)).toThrow('`renderHtml`');
  });

  test('state the sizes as they are today; if not, run `npm run bench -- --only size`', () => {
    for (const row of sizes) expect(table).toContain(`${toLine(row)}\n`);
  });

  test('keep the targets of sizes, but for those that are known to be missed', () => {
    expect(sizes.filter((row) => !holds(row)).map(({ what }) => what)).toEqual([
      '`renderHtml`, code alone',
      '`renderText`, code alone',
      'the package installed',
    ]);
  });
});
