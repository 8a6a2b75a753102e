import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { peersFolder } from './peers.js';

const discarded = join(peersFolder, '.discarded');

/**
 * Takes a file or folder out of the way without deleting it: for half a minute after thousands of files were deleted,
 * ext4 takes ten times as long to create others, and the next tool would pay for it.
 */
export async function discard(path: string): Promise<void> {
  await mkdir(discarded, { recursive: true });
  await rename(path, join(discarded, randomUUID())).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** Deletes what was discarded, once nothing is measured any more. */
export async function deleteDiscarded(): Promise<void> {
  await rm(discarded, { recursive: true, force: true });
}
