import { build } from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { swapFolder } from '../../src/build/folder/swap-folder.js';
import { writeFiles } from '../../src/build/folder/write-files.js';
import type { SourceFile } from '../../src/compiler/index.js';
import { root } from '../root.js';
import { commandReference } from './command-reference.js';
import { frontMatterReference } from './front-matter-reference.js';
import { renderSite } from './render-site.js';
import { rulesReference } from './rules-reference.js';
import { searchData } from './search-data.js';
import { readManual } from './sources.js';

/** Pictures that the manual shows. */
const pictures = ['.github/screenshots', 'scripts/bench/results.svg'];

/**
 * Writes the site of the documentation: the manual, the references of rules, commands and front matter, and `more`.
 *
 * @returns The number of pages. A fault of the Markdown throws an error that names it, and `out` stays as it was.
 */
export async function writeSite(out: string, more: readonly SourceFile[] = []): Promise<number> {
  const references = [
    await rulesReference('en'),
    await rulesReference('fr'),
    await commandReference(),
    frontMatterReference(),
  ];
  const { faq, files } = await renderSite([...(await readManual()), ...references, ...more]);
  const next = `${out}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  await writeFiles(next, [...files, { path: 'search.json', value: searchData(faq) }], { sync: false });
  await build({
    entryPoints: [join(root, 'scripts/docs/client.ts')],
    outfile: join(next, 'search.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
  await cp(join(root, 'scripts/docs/style.css'), join(next, 'style.css'));
  for (const picture of pictures) await cp(join(root, picture), join(next, picture), { recursive: true });
  await swapFolder(next, out);
  return files.length;
}
