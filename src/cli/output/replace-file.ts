import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeTo, type FileToWrite } from './write-files.js';

/** Writes a file beside its place and renames it: a reader finds the old content or the new one, never a half. */
export async function replaceFile(target: string, value: FileToWrite['value']): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const next = `${target}.${randomUUID().slice(0, 8)}`;
  try {
    const handle = await open(next, 'wx');
    try {
      await writeTo(handle, value);
    } finally {
      await handle.close();
    }
    await rename(next, target);
  } finally {
    await rm(next, { force: true });
  }
}
