import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../../scripts/content.js';

async function gzippedBytes(name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './src/html/index.ts';`, resolveDir: root, loader: 'ts' },
    absWorkingDir: join(root),
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

/** What each costs a page that imports it alone, code without data; a change that adds weight is a decision. */
test.each([
  ['renderHtml', 3000],
  ['renderAccordion', 3650],
  ['renderToc', 1200],
])('%s with every option takes at most %i bytes, gzipped', async (name, budgetBytes) => {
  expect(await gzippedBytes(name)).toBeLessThanOrEqual(budgetBytes);
});
