import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../scripts/root.js';

/** Bytes of a module as a portal ships it: bundled, minified, gzipped; its imports are resolved from a folder. */
export async function gzippedBundle(contents: string, resolveDir = root): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
