import { constants, copyFileSync, linkSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withFolderLock } from './folder-lock.js';
import { listFiles } from './list-files.js';
import { makeFolder } from './make-folder.js';
import { areOurs, isAsWritten, isBookkeeping, readHeld, type Digests } from './mark.js';
import { moveFiles, type Moves } from './move-files.js';
import { besideFolder, swapFolder } from './swap-folder.js';
import { writeMark } from './write-files.js';

/** What was done to a folder, besides its mark. */
export interface FolderChanges extends Moves {
  /** Whether another folder took its place. */
  readonly isReplaced: boolean;
}

export interface FolderUpdate {
  /** Fills a new folder and returns what it wrote; when it throws, nothing changes. */
  readonly write: (next: string) => Promise<Digests>;
  /** Paths of the files to remove, given those that `write` wrote. All others stay. */
  readonly gone: (written: readonly string[]) => readonly string[];
  /** Whether the folder still is as the update knows it where it will change, asked for when no other process may change it. */
  readonly isCurrent: (changes: FolderChanges) => boolean;
  /** Paths of files that this process has written there: while they are current, they are not read again. Default: none. */
  readonly own?: ReadonlySet<string>;
  /** Whether the folder has to be whole at any moment: then more than one change is made by putting another in its place. */
  readonly isWhole: boolean;
}

/** Another process has changed the folder in the meantime. */
export class FolderChanged extends Error {}

/**
 * Puts into a folder what `write` puts into a new one beside it. Files that are as they should be are not touched, so
 * that who watches them stays quiet; the others are replaced by a rename each.
 *
 * @throws FolderChanged when it is not current any more, or has no mark; nothing has changed then.
 */
export function updateFolder(folder: string, update: FolderUpdate): Promise<FolderChanges> {
  return besideFolder(folder, async (next, target) => {
    const before = readHeld(target);
    if (!before) throw new FolderChanged();
    const digests = await update.write(next);
    const paths = [...digests.keys()];
    // A file of another size holds something else: to read a whole FAQ for that is a tenth of an update.
    const isCurrent = (path: string) =>
      sizeOf(join(next, path)) === sizeOf(join(target, path)) && isAsWritten(target, path, [digests]);
    const written = paths.filter((path) => !isCurrent(path));
    const removed = update.gone(paths);
    const isReplaced = update.isWhole && written.length + removed.length > 1;
    const changes: FolderChanges = { written, removed, isReplaced };
    if (written.length + removed.length === 0) return changes;

    const after = new Map([...before, ...digests]);
    for (const path of removed) after.delete(path);
    await writeMark(next, after, update.isWhole);
    const check = (): void => {
      // Whatever a manifest takes the folder for, its own mark says which files may be replaced.
      const others = [...written, ...removed].filter((path) => !update.own?.has(path));
      if (!update.isCurrent(changes) || !areOurs(target, others, before)) throw new FolderChanged();
    };
    if (isReplaced) {
      linkOthers(target, next, removed);
      await swapFolder(next, target, check);
    } else {
      await withFolderLock(target, async () => {
        check();
        await moveFiles(next, target, changes, digests);
      });
    }
    return changes;
  });
}

function sizeOf(file: string): number | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.size;
}

/**
 * Links the files of one folder into another that lacks them, or copies them where the file system has no hard links.
 * There may be thousands: waiting for each would cost more than the linking.
 *
 * @param except Paths of files that are left out, with `/` separators.
 */
function linkOthers(from: string, to: string, except: Iterable<string>): void {
  const leftOut = new Set([...listFiles(to), ...except]);
  const folders = new Set<string>();
  for (const path of listFiles(from)) {
    if (leftOut.has(path) || isBookkeeping(path)) continue;
    const folder = dirname(path);
    if (!folders.has(folder)) makeFolder(join(to, folder));
    folders.add(folder);
    linkFile(join(from, path), join(to, path));
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
