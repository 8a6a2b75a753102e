import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface LockOptions {
  /** How long a lock may stay without a change before it counts as abandoned, in milliseconds. Default: 10,000. */
  readonly staleAfterMs?: number;
}

/**
 * Runs `work` while no other process does so for the same folder. The lock is a file beside the folder that names its
 * owner; it is held for a few renames only, so one whose owner is gone, or that does not move, is taken over.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const lock = join(dirname(folder), `.${basename(folder)}.lock`);
  const owner = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  await acquire(lock, owner, options.staleAfterMs ?? 10_000);
  try {
    return await work();
  } finally {
    if ((await contentOf(lock)) === owner) await rm(lock, { force: true });
  }
}

async function acquire(lock: string, owner: string, staleAfterMs: number): Promise<void> {
  const mine = `${lock}.${randomUUID()}`;
  await writeFile(mine, owner, { flag: 'wx' });
  try {
    let seen: string | undefined;
    let since = performance.now();
    // A hard link either makes the whole lock or fails: nobody ever reads a lock half written.
    while (!(await linked(mine, lock))) {
      const other = await contentOf(lock);
      if (other !== seen) {
        seen = other;
        since = performance.now();
      }
      const stale = other !== undefined && (isGone(other) || performance.now() - since > staleAfterMs);
      if (stale) await takeAway(lock, other);
      else await sleep(20);
    }
  } finally {
    await rm(mine, { force: true });
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
async function takeAway(lock: string, content: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside).catch(ignoreMissing);
  const taken = await contentOf(aside);
  if (taken !== undefined && taken !== content) await linked(aside, lock);
  await rm(aside, { force: true });
}

/** Whether the owner was a process of this machine that no longer runs. */
function isGone(content: string): boolean {
  try {
    const { host, pid } = JSON.parse(content) as { host: string; pid: number };
    return host === hostname() && !isRunning(pid);
  } catch {
    return true;
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function contentOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(ignoreMissing);
}

export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
