import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { beside, ignoreMissing } from './beside.js';
import { replaceFile } from './replace-file.js';
import { realTarget } from './replace-folder.js';
import type { FileToWrite } from './write-files.js';

/**
 * Makes a folder hold these files and no others, file by file: those that are as they should be are not touched, so
 * that other watchers stay quiet; the others are replaced by a rename. For output that is made again at every save.
 * What a kill leaves stands beside the folder, where `recoverFolder` finds it.
 *
 * @returns Whether a file was written.
 */
export async function updateFolder(folder: string, files: Iterable<FileToWrite>): Promise<boolean> {
  const target = await realTarget(folder);
  const next = beside(target, 'next');
  await mkdir(next, { recursive: true });
  try {
    const paths = new Set<string>();
    let isWritten = false;
    for (const { path, value } of files) {
      paths.add(path);
      const file = join(target, path);
      const same = typeof value === 'string' && (await readFile(file, 'utf8').catch(ignoreMissing)) === value;
      if (same) continue;
      await replaceFile(file, value, join(next, 'file'));
      isWritten = true;
    }
    await removeOthers(target, paths);
    return isWritten;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function removeOthers(folder: string, paths: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory() && !paths.has(relative(folder, path).split(sep).join('/'))) await rm(path);
  }
}
