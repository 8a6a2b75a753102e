import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { digest } from '../../../src/build/digest.js';
import { printMark, refuseForeign } from '../../../src/build/folder/mark.js';
import { updateFolder } from '../../../src/build/folder/update-folder.js';
import { writeFiles } from '../../../src/build/folder/write-files.js';
import { readTree } from '../../read-tree.js';
import { project } from '../../cli/run-cli.js';

/** Renames until the next one fails, as if the process had been killed there. */
const left = vi.hoisted(() => ({ renames: Infinity }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const rename: typeof real.rename = (from, to) =>
    left.renames-- > 0 ? real.rename(from, to) : Promise.reject(new Error('killed'));
  return { ...real, rename };
});

const paths = ['a', 'b/c', 'b/d'];
const filesOf = (value: string) => paths.map((path) => ({ path, value }));

/** Replaces files one by one, up to a number of renames. */
async function update(out: string, value: string, renames: number, files = filesOf(value)): Promise<void> {
  left.renames = renames;
  const write = (next: string) => writeFiles(next, files);
  await updateFolder(out, { write, gone: () => [], isCurrent: () => true, isWhole: false }).catch((error: Error) => {
    if (error.message !== 'killed') throw error;
  });
  left.renames = Infinity;
}

const kills = [0, 1, 2, 3, 4, 5, 6, Infinity];

test.each(kills)('an update that ends after %d renames is known by those that follow, wherever these end', async (first) => {
  for (const second of kills) {
    const mark = printMark(new Map(paths.map((path) => [path, digest('1')])));
    const folder = await project({ ...Object.fromEntries(paths.map((path) => [`out/${path}`, '1'])), 'out/.datagouv-faq.json': mark });
    const out = join(folder, 'out');
    await update(out, '2', first);
    // The second has fewer files to write, as an update has.
    await update(out, '3', second, filesOf('3').slice(0, 2));
    refuseForeign(out);
    await update(out, '4', Infinity);
    expect(readTree(out)).toEqual({ a: '4', 'b/c': '4', 'b/d': '4', '.datagouv-faq.json': printMark(new Map(paths.map((path) => [path, digest('4')]))) });
    expect(existsSync(join(out, '.datagouv-faq.next'))).toBe(false);
  }
}); // prettier-ignore
