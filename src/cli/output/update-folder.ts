import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { beside, ignoreMissing } from './beside.js';
import { realTarget } from './replace-folder.js';
import { sameFile } from './same-folders.js';

/** What was done to a folder, by path. */
export interface FolderChanges {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes a folder hold the files that `write` puts into a new one beside it, one by one: those that are as they should
 * be are not touched, so that other watchers stay quiet; the others are replaced by a rename. For output that is made
 * again at every save. What a kill leaves stands beside the folder, where `recoverFolder` finds it.
 *
 * @param write Fills the new folder and returns the paths of its files; when it throws, nothing changes.
 * @param gone Paths of the files to remove, asked for at the end. Default: all that `write` did not write.
 * @returns Paths of the files that were written and removed.
 */
export async function updateFolder(
  folder: string,
  write: (next: string) => Promise<readonly string[]>,
  gone?: () => Iterable<string>,
): Promise<FolderChanges> {
  const target = await realTarget(folder);
  const next = beside(target, 'next');
  await mkdir(next, { recursive: true });
  try {
    const paths = await write(next);
    const written: string[] = [];
    for (const path of paths) if (await moveFile(join(next, path), join(target, path))) written.push(path);
    const removed = [...(gone?.() ?? (await listOthers(target, new Set(paths))))];
    for (const path of removed) await removeFile(join(target, path));
    return { written, removed };
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Moves a file unless one that is the same stands there; returns whether it was moved. */
async function moveFile(from: string, to: string): Promise<boolean> {
  const isSame = await sameFile(from, to).catch(ignoreMissing);
  if (isSame) return false;
  if (isSame === undefined) await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  return true;
}

/** Removes a file, and its folder when it was the last in it. */
async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true });
  await rmdir(dirname(file)).catch(() => undefined);
}

async function listOthers(folder: string, paths: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !paths.has(path));
}
