import { existsSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { beside, ignoreMissing, isAbandoned, listBeside, lockOf } from './beside.js';
import { withFolderLock } from './folder-lock.js';
import { sameFolders } from './same-folders.js';

/**
 * Replaces a folder by what `write` puts into a new one beside it, unless it holds the same already: then it is not
 * touched, so that who watches it stays quiet. Whatever happens (a kill, a full disk, a read-only disk, another process
 * that does the same) the folder is whole: the old one or the new one. Between the last two renames it stands beside
 * its place for a moment; `recoverFolder`, which every call begins with, puts it back.
 *
 * @param folder Path of the folder; its parents are made. A symbolic link is followed.
 * @param write Fills the new folder; when it throws, nothing changes.
 * @returns Whether the folder was replaced.
 */
export async function replaceFolder(folder: string, write: (next: string) => Promise<unknown>): Promise<boolean> {
  const target = await realTarget(folder);
  await recoverFolder(target);
  const next = beside(target, 'next');
  await mkdir(next);
  try {
    await write(next);
    if (await sameFolders(next, target).catch(() => false)) return false;
    await swapFolder(next, target);
    return true;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/**
 * Puts `next`, a complete folder on the same disk, in the place of `target`; the old folder is removed.
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
    // With the lock in hand no other process is between its two renames: what stands beside was left by a kill.
    const last = existsSync(target) ? undefined : found.findLast(({ kind }) => kind === 'old');
    if (last) await rename(last.path, target);
    for (const one of found) {
      if (one !== last && (one.kind === 'old' || isAbandoned(one)))
        await rm(one.path, { recursive: true, force: true });
    }
    return last !== undefined;
  });
}

/** Where a folder really stands or will stand: a symbolic link is followed. */
export async function realTarget(folder: string): Promise<string> {
  return (await realpath(folder).catch(ignoreMissing)) ?? resolve(folder);
}

/** Makes renames and new names in a folder survive a power cut, where the system allows it. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
