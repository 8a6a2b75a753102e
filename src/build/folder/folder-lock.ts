import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { beside, hostMark, ignoreMissing, isRunning, lockOf } from './beside.js';

export interface LockOptions {
  /** How long a lock may stay without a change before it counts as abandoned, in milliseconds. Default: 10,000. */
  readonly staleAfterMs?: number;
}

/**
 * Runs `work` while no other process does so for the same folder. The lock is a file beside the folder that names its
 * owner; it is held for a few renames only, so one whose owner is gone, or that does not move, is taken over.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const owner = `${process.pid} ${hostMark()} ${randomUUID()}`;
  await acquire(folder, owner, options.staleAfterMs ?? 10_000);
  try {
    return await work();
  } finally {
    if ((await contentOf(lockOf(folder))) === owner) await rm(lockOf(folder), { force: true });
  }
}

async function acquire(folder: string, owner: string, staleAfterMs: number): Promise<void> {
  const lock = lockOf(folder);
  const claim = beside(folder, 'claim');
  await writeFile(claim, owner, { flag: 'wx' });
  try {
    let seen: string | undefined;
    let since = performance.now();
    // A hard link either makes the whole lock or fails: nobody ever reads a lock half written.
    while (!(await linked(claim, lock))) {
      const other = await contentOf(lock);
      if (other !== seen) {
        seen = other;
        since = performance.now();
      }
      if (other !== undefined && (isGone(other) || performance.now() - since > staleAfterMs))
        await takeAway(folder, other);
      else await sleep(20);
    }
  } finally {
    await rm(claim, { force: true });
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock that says `content`; one that another process has just put in its place goes back. */
async function takeAway(folder: string, content: string): Promise<void> {
  const aside = beside(folder, 'claim');
  await rename(lockOf(folder), aside).catch(ignoreMissing);
  const taken = await contentOf(aside);
  if (taken !== undefined && taken !== content) await linked(aside, lockOf(folder));
  await rm(aside, { force: true });
}

/** Whether the owner was a process of this machine that no longer runs. */
function isGone(content: string): boolean {
  const [pid, host] = content.split(' ');
  return !/^\d+$/.test(pid!) || (host === hostMark() && !isRunning(Number(pid)));
}

function contentOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(ignoreMissing);
}
