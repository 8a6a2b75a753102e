import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './replace-folder.js';

/** A file to write: its path below the folder, with `/` separators, and its content, whole or in parts. */
export interface FileToWrite {
  readonly path: string;
  readonly value: string | Iterable<string | Uint8Array>;
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
    if (typeof value === 'string') await handle.writeFile(value);
    else for (const part of value) await handle.writeFile(part);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
