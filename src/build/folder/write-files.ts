import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './swap-folder.js';

/** A file to write, and its path below the folder, with `/` separators. */
export interface FileToWrite {
  readonly path: string;
  /** Its content, whole or in blocks. */
  readonly value: string | AsyncIterable<Uint8Array>;
}

export type FilesToWrite = Iterable<FileToWrite> | AsyncIterable<FileToWrite>;

/** Files open at the same time. */
const atOnce = 16;

/**
 * Writes new files below `folder`. A file that exists is an error.
 *
 * @param options.sync Whether they are synced to the disk. Default: `true`.
 * @returns Their paths.
 */
export async function writeFiles(
  folder: string,
  files: FilesToWrite,
  { sync = true }: { readonly sync?: boolean } = {},
): Promise<readonly string[]> {
  const folders = new Set<string>([folder]);
  const paths: string[] = [];
  const queue = iterate(files);
  const worker = async (): Promise<void> => {
    for (let next = await queue.next(); !next.done; next = await queue.next()) {
      const { path, value } = next.value;
      const file = join(folder, path);
      const parent = dirname(file);
      if (!folders.has(parent)) await mkdir(parent, { recursive: true });
      folders.add(parent);
      paths.push(path);
      await writeOne(file, value, sync);
    }
  };
  // All have to end before the folder is somebody else's, even when one fails.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  if (sync) for (const one of [...folders].sort().toReversed()) await syncFolder(one);
  return paths;
}

async function* iterate(files: FilesToWrite): AsyncGenerator<FileToWrite, void, undefined> {
  yield* files;
}

async function writeOne(file: string, value: FileToWrite['value'], sync: boolean): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await writeFile(handle, value);
    if (sync) await handle.datasync();
  } finally {
    await handle.close();
  }
}
