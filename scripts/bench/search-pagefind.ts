import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listFiles } from '../../src/build/folder/list-files.js';
import { root } from '../root.js';
import { gzip } from './bundle.js';
import { peersFolder } from './peers.js';
import type { SearchCorpus } from './search-corpus.js';

/** What Pagefind costs: it indexes when a site is built, and is asked in a browser only. */
export interface PagefindUsage {
  /** The scripts and the WebAssembly that a browser loads, gzipped. */
  readonly codeBytes: number;
  /** All pieces of the index without the texts, as they are shipped; a query loads some. */
  readonly indexBytes: number;
  readonly indexCpuMs: number;
}

/** Indexes pages with Pagefind by the recipe of docs/search.md. */
export async function measurePagefind({ file }: SearchCorpus): Promise<PagefindUsage> {
  const folder = join(peersFolder, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  const indexCpuMs = await indexWithPagefind(file, folder);
  const names = listFiles(folder);
  const bytesOf = async (wanted: RegExp, toBytes: (data: Buffer) => number) => {
    const files = await Promise.all(
      names.filter((name) => wanted.test(name)).map((name) => readFile(join(folder, name))),
    );
    return files.reduce((sum, data) => sum + toBytes(data), 0);
  };
  return {
    codeBytes: await bytesOf(/^(?:pagefind(?:-worker)?\.js|wasm\.fr\.pagefind)$/, gzip),
    indexBytes: await bytesOf(/\.pf_(?:index|meta|filter)$/, (data) => data.length),
    indexCpuMs,
  };
}

/** CPU of Pagefind's service and of what talks to it; the shell's `times` knows those of processes that have ended. */
async function indexWithPagefind(file: string, folder: string): Promise<number> {
  const script = join(import.meta.dirname, 'pagefind-index.ts');
  const command = [process.execPath, '--import', 'tsx', script, file, folder];
  const { stdout } = await promisify(execFile)('sh', ['-c', '"$@" && times', 'sh', ...command], { cwd: root });
  const [before, , children] = stdout.trim().split('\n');
  const seconds = Array.from(
    children!.matchAll(/(\d+)m([\d.]+)s/g),
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return seconds.reduce((sum, one) => sum + one * 1000, 0) - Number(before);
}
