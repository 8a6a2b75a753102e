import { randomUUID } from 'node:crypto';
import { link, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { BuildFailure } from '../failure.js';
import { readRegular } from '../read-regular.js';
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
    if (contentOf(lockOf(folder)) === owner) await rm(lockOf(folder), { force: true });
  }
}

async function acquire(folder: string, owner: string, staleAfterMs: number): Promise<void> {
  const lock = lockOf(folder);
  const claim = beside(folder, 'claim');
  try {
    // Inside, since a full disk leaves the file without its content.
    await writeFile(claim, owner, { flag: 'wx' });
    let seen: string | undefined;
    let since = performance.now();
    // A hard link either makes the whole lock or fails: nobody ever reads a lock half written.
    while (!(await placed(claim, lock, owner))) {
      const other = contentOf(lock);
      if (other !== undefined && !isLock(other)) throw new BuildFailure({ code: 'lock-foreign', file: lock });
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

/** Where the file system knows no hard links, another process may find a lock that is not written whole: it waits. */
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

/** Puts `content`, which `from` holds, at `to`; `false` when something stands there. */
async function placed(from: string, to: string, content: string): Promise<boolean> {
  try {
    await link(from, to).catch((error: NodeJS.ErrnoException) => {
      if (!withoutLinks.has(error.code ?? '')) throw error;
      return writeFile(to, content, { flag: 'wx' });
    });
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
  const taken = contentOf(aside);
  if (taken !== undefined && taken !== content) await placed(aside, lockOf(folder), taken);
  await rm(aside, { force: true });
}

/** Whether the owner was a process of this machine that no longer runs. */
function isGone(content: string): boolean {
  const [pid, host] = content.split(' ');
  return host === hostMark() && !isRunning(Number(pid));
}

/** Whether it is what `withFolderLock` writes, or its beginning: a power cut leaves that, and whoever is writing it. */
function isLock(content: string): boolean {
  return /^(?:\0*|\d+(?: (?:\w+(?: [\w-]*)?)?)?)$/.test(content);
}

/** What a lock says, or `undefined` when there is none. */
function contentOf(file: string): string | undefined {
  try {
    return readRegular(file).value.toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new BuildFailure({ code: 'lock-foreign', file }, error);
  }
}
