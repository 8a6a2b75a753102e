import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beside, ignoreMissing, isAbandoned, listBeside, lockOf } from './beside.js';
import { withFolderLock } from './folder-lock.js';
import { holdsJust, readHeld, readMark, refuseForeign, unknownIn, type Digests } from './mark.js';
import { moveFiles } from './move-files.js';
import { realPathOf } from './real-path.js';
import { syncFolder, writeMark } from './write-files.js';
import { makeFolder } from './make-folder.js';

/**
 * Puts `next`, a complete folder on the same disk, in the place of `target`; the old folder is removed. Whatever
 * happens (a kill, a full disk, a read-only disk, another process that does the same) the folder is whole: the old one
 * or the new one. Between the two renames it stands beside its place for a moment; `recoverFolder` puts it back.
 * A folder that the system does not let go of (a mount point, a layer of a container) is filled file by file instead.
 *
 * @param check Called when no other process may replace the folder; when it throws, nothing changes.
 */
export async function swapFolder(next: string, target: string, check?: () => void): Promise<void> {
  await syncFolder(next);
  const old = beside(target, 'old');
  await withFolderLock(target, async () => {
    check?.();
    try {
      await rename(target, old).catch(ignoreMissing);
    } catch (error) {
      if (!isHeld(error)) throw error;
      return fillFolder(next, target);
    }
    try {
      await rename(next, target);
    } catch (error) {
      await rename(old, target).catch(() => undefined);
      throw error;
    }
    await syncFolder(dirname(target));
  });
  await discard(old, target);
}

function isHeld(error: unknown): boolean {
  return ['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Makes the files of `target` those of `next`, one by one; both are outputs with a mark, or `target` is empty. */
async function fillFolder(next: string, target: string): Promise<void> {
  const files = readMark(next) ?? new Map<string, string>();
  const before = readHeld(target) ?? new Map<string, string>();
  const written = [...files.keys()].filter((path) => before.get(path) !== files.get(path));
  const removed = [...before.keys()].filter((path) => !files.has(path));
  await moveFiles(next, target, { written, removed }, files);
}

/** Removes the folder that was replaced; a file that came into it at the last moment goes where it was meant to be. */
async function discard(old: string, target: string): Promise<void> {
  for (const path of unknownIn(old)) {
    if (existsSync(join(target, path))) return;
    makeFolder(dirname(join(target, path)));
    await rename(join(old, path), join(target, path));
  }
  await rm(old, { recursive: true, force: true });
}

/**
 * Puts back a folder that a killed `swapFolder` left beside its place, and removes what killed processes left there.
 *
 * @returns Whether the folder was put back.
 */
export async function recoverFolder(folder: string): Promise<boolean> {
  const target = realPathOf(folder);
  makeFolder(dirname(target));
  if ((await listBeside(target)).length === 0 && !existsSync(lockOf(target))) return false;
  return withFolderLock(target, async () => {
    const found = await listBeside(target);
    // This process holds the lock, so no other one is between its two renames: a kill left what stands beside.
    const last = existsSync(target) ? undefined : found.findLast(({ kind }) => kind === 'old');
    if (last) await rename(last.path, target);
    for (const one of found) {
      if (one === last) continue;
      if (one.kind === 'old') await discard(one.path, target);
      else if (isAbandoned(one)) await rm(one.path, { recursive: true, force: true });
    }
    return last !== undefined;
  });
}

/**
 * Runs `work` with a new folder beside `folder`, and with the path at which that really stands. The new folder is
 * removed at the end, unless it took the other's place; what a kill leaves of it, `recoverFolder` finds.
 */
export async function besideFolder<T>(folder: string, work: (next: string, target: string) => Promise<T>): Promise<T> {
  const target = realPathOf(folder);
  await recoverFolder(target);
  const next = beside(target, 'next');
  await mkdir(next);
  try {
    return await work(next, target);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/**
 * Replaces a folder by what `write` puts into a new one beside it, unless it holds the same already: then it is not
 * touched, so that who watches it stays quiet.
 *
 * @param folder Path of the folder; its parents are made. A symbolic link is followed.
 * @param write Fills the new folder and returns what it wrote; when it throws, nothing changes.
 * @returns Whether the folder was replaced.
 * @throws BuildFailure when it holds what no build wrote.
 */
export function replaceFolder(folder: string, write: (next: string) => Promise<Digests>): Promise<boolean> {
  return besideFolder(folder, async (next, target) => {
    const digests = await write(next);
    if (holdsJust(target, digests)) return false;
    await writeMark(next, digests);
    await swapFolder(next, target, () => refuseForeign(target));
    return true;
  });
}
