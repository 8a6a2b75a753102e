import { mkdir, rename, rm, rmdir, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ignoreMissing } from './beside.js';
import { withFolderLock } from './folder-lock.js';
import { linkOthers } from './link-others.js';
import { sameFile } from './same-file.js';
import { besideFolder, swapFolder } from './swap-folder.js';

/** What was done to a folder. */
export interface FolderChanges {
  /** Paths. */
  readonly written: readonly string[];
  /** Paths. */
  readonly removed: readonly string[];
  /** Whether another folder took its place. */
  readonly isReplaced: boolean;
}

export interface FolderUpdate {
  /** Fills a new folder and returns the paths of its files; when it throws, nothing changes. */
  readonly write: (next: string) => Promise<readonly string[]>;
  /** Paths of the files to remove, given those that `write` wrote. All others stay. */
  readonly gone: (written: readonly string[]) => readonly string[];
  /** Whether the folder still is the one that the update was made for, asked for when no other process may change it. */
  readonly isCurrent: () => boolean;
  /** Whether the folder has to be whole at any moment: then more than one change is made by putting another in its place. */
  readonly isWhole: boolean;
}

/** Another process has changed the folder in the meantime. */
export class FolderChanged extends Error {}

/**
 * Puts into a folder what `write` puts into a new one beside it. Files that are as they should be are not touched, so
 * that who watches them stays quiet; the others are replaced by a rename each.
 *
 * @throws FolderChanged when it is not current any more; nothing has changed then.
 */
export function updateFolder(folder: string, update: FolderUpdate): Promise<FolderChanges> {
  return besideFolder(folder, async (next, target) => {
    const paths = await update.write(next);
    const written: string[] = [];
    for (const path of paths) if (!(await sameFile(join(next, path), join(target, path)))) written.push(path);
    const removed = update.gone(paths);
    const isReplaced = update.isWhole && written.length + removed.length > 1;
    const check = (): void => {
      if (!update.isCurrent()) throw new FolderChanged();
    };
    if (isReplaced) {
      linkOthers(target, next, removed);
      await swapFolder(next, target, check);
    } else if (written.length + removed.length > 0) {
      await withFolderLock(target, async () => {
        check();
        for (const path of written) await moveFile(join(next, path), join(target, path));
        for (const path of removed) await removeFile(join(target, path));
        // The folder's own times tell other processes that it has changed.
        await utimes(target, new Date(), new Date());
      });
    }
    return { written, removed, isReplaced };
  });
}

async function moveFile(from: string, to: string): Promise<void> {
  const isMoved = await rename(from, to).then(() => true, ignoreMissing);
  if (isMoved) return;
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** Removes a file, and its folder when it was the last in it. */
async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true });
  await rmdir(dirname(file)).catch(() => undefined);
}
