import { createHash, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { ignoreMissing, isRunning, withFolderLock } from './folder-lock.js';

/**
 * Replaces a folder by what `write` puts into a new one beside it. Whatever happens (a kill, a full disk, a read-only
 * disk, another process that does the same) the folder is whole: the old one or the new one. Between the last two
 * renames it stands beside its place for a moment; `recoverFolder`, which every call begins with, puts it back.
 *
 * @param folder Path of the folder; its parents are made. A symbolic link is followed.
 * @param write Fills the new folder; when it throws, nothing changes.
 */
export async function replaceFolder(folder: string, write: (next: string) => Promise<void>): Promise<void> {
  const target = await realTarget(folder);
  await recoverFolder(target);
  const next = beside(target, 'next');
  await mkdir(next);
  try {
    await write(next);
    await swapFolder(next, target);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Puts `next`, a complete folder on the same disk, in the place of `target`; the old folder is removed. */
export async function swapFolder(next: string, target: string): Promise<void> {
  await syncFolder(next);
  const old = beside(target, 'old');
  await withFolderLock(target, async () => {
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
  if ((await leftovers(target)).length === 0) return false;
  return withFolderLock(target, async () => {
    const found = await leftovers(target);
    // With the lock in hand no other process is between its two renames: what stands beside was left by a kill.
    const last = found.filter(({ kind }) => kind === 'old').at(-1);
    const lost = last !== undefined && (await stat(target).catch(ignoreMissing)) === undefined;
    if (lost) await rename(last.path, target);
    const abandoned = found.filter((one) => !(lost && one === last) && (one.kind === 'old' || isAbandoned(one)));
    for (const { path } of abandoned) await rm(path, { recursive: true, force: true });
    return lost;
  });
}

interface Leftover {
  readonly path: string;
  readonly kind: string;
  readonly pid: number;
  readonly host: string;
}

async function leftovers(target: string): Promise<Leftover[]> {
  const prefix = `.${basename(target)}.`;
  const names = (await readdir(dirname(target)).catch(ignoreMissing)) ?? [];
  return names.sort().flatMap((name) => {
    const match = name.startsWith(prefix)
      ? /^(next|old)-(\d+)-([0-9a-f]{8})-[0-9a-f]{8}$/.exec(name.slice(prefix.length))
      : null;
    return match
      ? [{ path: join(dirname(target), name), kind: match[1]!, pid: Number(match[2]), host: match[3]! }]
      : [];
  });
}

function beside(target: string, kind: 'next' | 'old'): string {
  const owner = `${process.pid}-${hostMark()}`;
  return join(dirname(target), `.${basename(target)}.${kind}-${owner}-${randomUUID().slice(0, 8)}`);
}

/** Tells this machine's leftovers from those of another one that shares the disk. */
function hostMark(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/** Whether nobody fills this new folder any more. Of other machines only the time tells. */
function isAbandoned({ path, pid, host }: Leftover): boolean {
  if (host === hostMark()) return !isRunning(pid);
  const dayMs = 86_400_000;
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - dayMs;
}

async function realTarget(folder: string): Promise<string> {
  return (await realpath(folder).catch(ignoreMissing)) ?? resolve(folder);
}

/** Makes renames and new names in a folder survive a power cut, where the system allows it. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
