import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { root } from '../../scripts/root.js';

/** Bytes of a module as a portal ships it: bundled, minified, gzipped; its imports are resolved from a folder. */
export async function gzippedBundle(
  contents: string,
  resolveDir = root,
  external: readonly string[] = [],
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    external: [...external],
    plugins: [laterIsApart],
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

/** What is imported later is a chunk of its own. */
const laterIsApart: Plugin = {
  name: 'later-is-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
};
