import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { beside, ignoreMissing } from './beside.js';
import { replaceFile } from './replace-file.js';
import { realTarget } from './replace-folder.js';
import type { FileToWrite } from './write-files.js';

/** What was done to a folder, by path. */
export interface FolderChanges {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes a folder hold these files and no others, file by file: those that are as they should be are not touched, so
 * that other watchers stay quiet; the others are replaced by a rename. For output that is made again at every save.
 * What a kill leaves stands beside the folder, where `recoverFolder` finds it.
 *
 * @param files Each is asked for when the one before is in its place.
 * @param remove Paths of the files to remove, asked for at the end. Default: all that are not among `files`.
 * @returns Paths of the files that were written and removed.
 */
export async function updateFolder(
  folder: string,
  files: Iterable<FileToWrite>,
  remove?: () => Iterable<string>,
): Promise<FolderChanges> {
  const target = await realTarget(folder);
  const next = beside(target, 'next');
  await mkdir(next, { recursive: true });
  try {
    const paths = new Set<string>();
    const written: string[] = [];
    for (const { path, value } of files) {
      paths.add(path);
      const file = join(target, path);
      const same = typeof value === 'string' && (await readFile(file, 'utf8').catch(ignoreMissing)) === value;
      if (same) continue;
      await replaceFile(file, value, join(next, 'file'));
      written.push(path);
    }
    const removed = [...(remove?.() ?? (await listOthers(target, paths)))];
    for (const path of removed) await rm(join(target, path), { force: true });
    return { written, removed };
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function listOthers(folder: string, paths: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !paths.has(path));
}
