import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './replace-folder.js';

/** A file to write: its path below the folder, with `/` separators, and its content, whole or in parts. */
export interface FileToWrite {
  readonly path: string;
  readonly value: string | AsyncIterable<string | Uint8Array>;
}

/** Files open at the same time. */
const atOnce = 16;

/** Writes new files below `folder` and syncs them to the disk. A file that exists is an error. */
export async function writeFiles(folder: string, files: Iterable<FileToWrite>): Promise<void> {
  const folders = new Set<string>([folder]);
  const queue = files[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const file = join(folder, next.value.path);
      const parent = dirname(file);
      if (!folders.has(parent)) await mkdir(parent, { recursive: true });
      folders.add(parent);
      await writeFile(file, next.value.value);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  for (const one of [...folders].sort().toReversed()) await syncFolder(one);
}

async function writeFile(file: string, value: FileToWrite['value']): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await writeTo(handle, value);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Writes a content, whole or in parts, to an open file. */
export async function writeTo(handle: FileHandle, value: FileToWrite['value']): Promise<void> {
  if (typeof value === 'string') await handle.writeFile(value);
  else for await (const block of inBlocks(value)) await handle.writeFile(block);
}

const blockBytes = 1024 * 1024;

/** Joins small parts: a write for each would cost more than the writing. */
async function* inBlocks(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of parts) {
    const chunk = typeof part === 'string' ? Buffer.from(part) : part;
    if (bytes > 0 && bytes + chunk.length > blockBytes) {
      yield Buffer.concat(waiting);
      waiting = [];
      bytes = 0;
    }
    if (chunk.length >= blockBytes) yield chunk;
    else {
      waiting.push(chunk);
      bytes += chunk.length;
    }
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}
