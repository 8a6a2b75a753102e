import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, rename, rm, rmdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ignoreMissing } from './beside.js';
import { journalName, markName, printMark, readHeld, stagingName, type Digests } from './mark.js';
import { makeFolder } from './make-folder.js';

/** Paths of the files to put into a folder, and of those to remove from it. */
export interface Moves {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Puts files of `next`, and its mark, into `target`, each by a rename. A journal tells after a kill what files hold that
 * had been replaced by then.
 *
 * @param digests What the files of `next` hold.
 */
export async function moveFiles(next: string, target: string, moves: Moves, digests: Digests): Promise<void> {
  const journal = join(target, journalName);
  if (existsSync(journal)) await settleMark(target);
  await writeFile(journal, printMark(new Map(moves.written.map((path) => [path, digests.get(path)!]))));
  for (const path of moves.written) await moveFile(next, target, path);
  for (const path of moves.removed) await removeFile(join(target, path));
  await moveFile(next, target, markName);
  await rm(join(target, stagingName), { recursive: true, force: true });
  await rm(journal);
  // The folder's own times tell other processes that it has changed.
  await utimes(target, new Date(), new Date());
}

/** What a killed update has replaced is known by its journal alone: the mark tells of it before the journal is another's. */
async function settleMark(target: string): Promise<void> {
  const staged = stage(target);
  await writeFile(staged, printMark(readHeld(target) ?? new Map()));
  await rename(staged, join(target, markName));
}

async function moveFile(next: string, target: string, path: string): Promise<void> {
  const [from, to] = [join(next, path), join(target, path)];
  try {
    const isMoved = await rename(from, to).then(() => true, ignoreMissing);
    if (isMoved) return;
    makeFolder(dirname(to));
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const staged = stage(target);
    await copyFile(from, staged);
    makeFolder(dirname(to));
    await rename(staged, to);
  }
}

/** A path within the folder from which a file takes its place by a rename. */
function stage(target: string): string {
  makeFolder(join(target, stagingName));
  return join(target, stagingName, randomUUID());
}

/** Removes a file, and its folder when it was the last in it. */
async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true });
  await rmdir(dirname(file)).catch(() => undefined);
}
