import { existsSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { beside, ignoreMissing, isAbandoned, listBeside, lockOf } from './beside.js';
import { withFolderLock } from './folder-lock.js';

/**
 * Puts `next`, a complete folder on the same disk, in the place of `target`; the old folder is removed. Whatever
 * happens (a kill, a full disk, a read-only disk, another process that does the same) the folder is whole: the old one
 * or the new one. Between the two renames it stands beside its place for a moment; `recoverFolder` puts it back.
 *
 * @param check Called when no other process may replace the folder; when it throws, nothing changes.
 */
export async function swapFolder(next: string, target: string, check?: () => void): Promise<void> {
  await syncFolder(next);
  const old = beside(target, 'old');
  await withFolderLock(target, async () => {
    check?.();
    await rename(target, old).catch(ignoreMissing);
    try {
      await rename(next, target);
    } catch (error) {
      await rename(old, target).catch(() => undefined);
      throw error;
    }
    await syncFolder(dirname(target));
  });
  await rm(old, { recursive: true, force: true });
}

/**
 * Puts back a folder that a killed `swapFolder` left beside its place, and removes what killed processes left there.
 *
 * @returns Whether the folder was put back.
 */
export async function recoverFolder(folder: string): Promise<boolean> {
  const target = await realTarget(folder);
  await mkdir(dirname(target), { recursive: true });
  if ((await listBeside(target)).length === 0 && !existsSync(lockOf(target))) return false;
  return withFolderLock(target, async () => {
    const found = await listBeside(target);
    // This process holds the lock, so no other one is between its two renames: a kill left what stands beside.
    const last = existsSync(target) ? undefined : found.findLast(({ kind }) => kind === 'old');
    if (last) await rename(last.path, target);
    for (const one of found) {
      if (one !== last && (one.kind === 'old' || isAbandoned(one)))
        await rm(one.path, { recursive: true, force: true });
    }
    return last !== undefined;
  });
}

/**
 * Runs `work` with a new folder beside `folder`, and with the path at which that really stands. The new folder is
 * removed at the end, unless it took the other's place; what a kill leaves of it, `recoverFolder` finds.
 */
export async function besideFolder<T>(folder: string, work: (next: string, target: string) => Promise<T>): Promise<T> {
  const target = await realTarget(folder);
  await recoverFolder(target);
  const next = beside(target, 'next');
  await mkdir(next);
  try {
    return await work(next, target);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Where a folder really stands or will stand: a symbolic link is followed. */
async function realTarget(folder: string): Promise<string> {
  return (await realpath(folder).catch(ignoreMissing)) ?? resolve(folder);
}

/** Makes renames and new names in a folder survive a power cut, where the system allows it. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
