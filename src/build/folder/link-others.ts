import { constants, copyFileSync, linkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.js';
import { makeFolder } from './make-folder.js';

/**
 * Links the files of one folder into another that lacks them, or copies them where the file system has no hard links.
 * There may be thousands: waiting for each would cost more than the linking.
 *
 * @param except Paths of files that are left out, with `/` separators.
 */
export function linkOthers(from: string, to: string, except: Iterable<string>): void {
  const leftOut = new Set([...listFiles(to), ...except]);
  const folders = new Set<string>();
  for (const path of listFiles(from)) {
    if (leftOut.has(path)) continue;
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
