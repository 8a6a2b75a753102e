import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../../scripts/content.js';

/** Bytes of a reader, its code alone, as a portal ships it: bundled, minified, gzipped. */
async function gzippedReader(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

// The target is 2,000 bytes: the tokenizer and the tree take 680 of these, and what the text has to say needs the rest.
test.each([['renderText', './src/text/index.ts', 2_750]])('%s fits its budget', async (name, path, bytes) => {
  expect(await gzippedReader(`export { ${name} } from '${path}';`)).toBeLessThanOrEqual(bytes);
});
