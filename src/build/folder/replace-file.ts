import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file elsewhere and renames it: a reader finds the old content or the new one, never a half. */
export async function replaceFile(target: string, value: string): Promise<void> {
  const next = `${target}.${randomUUID().slice(0, 8)}`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(next, value, { flag: 'wx' });
    await rename(next, target);
  } finally {
    await rm(next, { force: true });
  }
}
