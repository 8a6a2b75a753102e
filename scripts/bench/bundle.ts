import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { root } from '../root.js';

/** Bytes of a module as a portal downloads it: bundled with what it imports from `folder`, minified and gzipped. */
export async function bundle(contents: string, folder = root, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    external,
    plugins: [laterIsApart],
  });
  return gzip(outputFiles[0]!.contents);
}

/** What is imported later is a chunk of its own. */
const laterIsApart: Plugin = {
  name: 'later-is-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
};

/** Bytes of a text or file, gzipped. */
export function gzip(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length;
}
