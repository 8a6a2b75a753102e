import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../digest.js';
import { toBytes } from '../store/lines.js';
import { markName, printMark, type Digests } from './mark.js';
import { makeFolder } from './make-folder.js';

/** A file to write, and its path below the folder, with `/` separators. */
export interface FileToWrite {
  readonly path: string;
  /** Its content, whole or in blocks. */
  readonly value: string | Buffer | AsyncIterable<Uint8Array>;
}

export type FilesToWrite = Iterable<FileToWrite> | AsyncIterable<FileToWrite>;

/** Files open at the same time. */
const atOnce = 16;

/**
 * Writes new files below `folder`. A file that exists is an error.
 *
 * @param options.sync Whether they are synced to the disk. Default: `true`.
 * @returns Digests of what was written, by path, in the order of the files.
 */
export async function writeFiles(
  folder: string,
  files: FilesToWrite,
  { sync = true }: { readonly sync?: boolean } = {},
): Promise<Digests> {
  const folders = new Set<string>([folder]);
  const digests = new Map<string, string>();
  const queue = iterate(files);
  const worker = async (): Promise<void> => {
    for (let next = await queue.next(); !next.done; next = await queue.next()) {
      const { path, value } = next.value;
      const file = join(folder, path);
      const parent = dirname(file);
      if (!folders.has(parent)) makeFolder(parent);
      folders.add(parent);
      // Its place among the others: they are written at the same time.
      digests.set(path, '');
      digests.set(path, await writeOne(file, value, sync));
    }
  };
  // All have to end before the folder is somebody else's, even when one fails.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  if (sync) for (const one of [...folders].sort().toReversed()) await syncFolder(one);
  return digests;
}

async function* iterate(files: FilesToWrite): AsyncGenerator<FileToWrite, void, undefined> {
  yield* files;
}

async function writeOne(file: string, value: FileToWrite['value'], sync: boolean): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file, 'wx');
  try {
    const isWhole = typeof value === 'string' || Buffer.isBuffer(value);
    for await (const block of isWhole ? [toBytes(value)] : value) {
      // The system writes a block while it is hashed.
      const written = handle.writeFile(block);
      hash.update(block);
      await written;
    }
    if (sync) await handle.datasync();
  } finally {
    await handle.close();
  }
  return digestOf(hash);
}

/** Writes the mark of a folder that holds these files. */
export async function writeMark(folder: string, files: Digests, sync = true): Promise<void> {
  await writeFiles(folder, [{ path: markName, value: printMark(files) }], { sync });
}

/** Makes renames and new names in a folder survive a power cut, where the system allows it. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
