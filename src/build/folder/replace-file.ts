import { constants } from 'node:fs';
import { access, open, rename, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { attempt } from '../attempt.js';
import { readRegular } from '../read-regular.js';
import { beside, ignoreMissing, isAbandoned, listBeside } from './beside.js';
import { makeFolder } from './make-folder.js';

export interface ReplaceOptions {
  /** Whether the new content is on the disk before it takes the place of the old one. Default: `false`. */
  readonly sync?: boolean;
}

/** Replaces one file; see `replaceFiles`. */
export function replaceFile(target: string, value: string, options: ReplaceOptions = {}): Promise<void> {
  return replaceFiles([[target, value]], options);
}

/**
 * Makes files hold these texts, each by a rename: a reader finds the old content or the new one, never a half, and all
 * are written before the first takes its place. Their rights stay; parents are made. A file that holds its text already
 * is not touched, and one that is read-only is refused, though a rename could replace it. What is no file, such as a pipe or `/dev/stdout`, is written to, never replaced.
 */
export async function replaceFiles(
  files: readonly (readonly [target: string, value: string])[],
  { sync = false }: ReplaceOptions = {},
): Promise<void> {
  const written: (readonly [next: string, target: string])[] = [];
  try {
    for (const [target, value] of files) {
      if (attempt(() => readRegular(target).value.equals(Buffer.from(value))) === true) continue;
      const before = await stat(target).catch(ignoreMissing);
      if (before && !before.isFile()) {
        await writeThrough(target, value);
        continue;
      }
      if (before) await refuseReadOnly(target, before.mode);
      const next = beside(target, 'next');
      makeFolder(dirname(target));
      written.push([next, target]);
      await writeNew(next, value, { sync, mode: before?.mode });
    }
    for (const [next, target] of written) await rename(next, target);
  } finally {
    for (const [next] of written) await rm(next, { force: true });
  }
  for (const [, target] of written) await removeAbandoned(target);
}

/** @throws `EACCES`, also where the system lets its administrator write to every file. */
async function refuseReadOnly(file: string, mode: number): Promise<void> {
  await access(file, constants.W_OK);
  if ((mode & 0o222) !== 0) return;
  throw Object.assign(new Error(`EACCES: ${file} is read-only`), { code: 'EACCES', syscall: 'open', path: file });
}

/** How long a pipe may be without a reader: the one that a shell has just started may not be there yet. */
const readerMs = 2000;

/** Writes to a pipe or a device, and not to a pipe that nobody reads: that would wait for ever. */
async function writeThrough(target: string, value: string): Promise<void> {
  const reader = await openWithReader(target, performance.now() + readerMs);
  try {
    await writeFile(target, value);
  } finally {
    await reader.close();
  }
}

/** @throws `ENXIO` when a pipe has no reader by then. */
async function openWithReader(target: string, untilMs: number): Promise<FileHandle> {
  for (;;) {
    try {
      return await open(target, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO' || performance.now() > untilMs) throw error;
      await sleep(20);
    }
  }
}

async function writeNew(
  file: string,
  value: string,
  { sync, mode }: { readonly sync: boolean; readonly mode: number | undefined },
): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode & 0o777);
    await handle.writeFile(value);
    if (sync) await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what killed processes left beside a file, claims to its lock included. */
async function removeAbandoned(target: string): Promise<void> {
  for (const one of await listBeside(target)) if (isAbandoned(one)) await rm(one.path, { force: true });
}
