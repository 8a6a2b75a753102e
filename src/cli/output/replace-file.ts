import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeTo, type FileToWrite } from './write-files.js';

/**
 * Writes a file elsewhere and renames it: a reader finds the old content or the new one, never a half.
 *
 * @param next Where it is written first, on the same disk. Default: beside its place.
 */
export async function replaceFile(
  target: string,
  value: FileToWrite['value'],
  next = `${target}.${randomUUID().slice(0, 8)}`,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
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
