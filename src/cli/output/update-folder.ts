import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ignoreMissing } from './beside.js';
import { replaceFile } from './replace-file.js';
import type { FileToWrite } from './write-files.js';

/**
 * Makes a folder hold these files and no others, file by file: those that are as they should be are not touched, so
 * that other watchers stay quiet; the others are replaced by a rename. For output that is made again at every save.
 */
export async function updateFolder(folder: string, files: Iterable<FileToWrite>): Promise<void> {
  const paths = new Set<string>();
  for (const file of files) {
    paths.add(file.path);
    const target = join(folder, file.path);
    const same = typeof file.value === 'string' && (await readFile(target, 'utf8').catch(ignoreMissing)) === file.value;
    if (!same) await replaceFile(target, file.value);
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory() && !paths.has(relative(folder, path).split(sep).join('/'))) await rm(path);
  }
}
