import { join } from 'node:path';
import { listFiles } from './list-files.js';
import { refuseForeign, type Digests } from './mark.js';
import { sameFile } from './same-file.js';
import { besideFolder, swapFolder } from './swap-folder.js';
import { writeMark } from './write-files.js';

/**
 * Replaces a folder by what `write` puts into a new one beside it, unless it holds the same already: then it is not
 * touched, so that who watches it stays quiet.
 *
 * @param folder Path of the folder; its parents are made. A symbolic link is followed.
 * @param write Fills the new folder and returns what it wrote; when it throws, nothing changes.
 * @returns Whether the folder was replaced.
 * @throws BuildFailure when it holds what no build wrote.
 */
export function replaceFolder(folder: string, write: (next: string) => Promise<Digests>): Promise<boolean> {
  return besideFolder(folder, async (next, target) => {
    await writeMark(next, await write(next));
    if (await sameFolders(next, target)) return false;
    await swapFolder(next, target, () => refuseForeign(target));
    return true;
  });
}

async function sameFolders(a: string, b: string): Promise<boolean> {
  const files = listFiles(a);
  if (files.join('\n') !== listIfThere(b).join('\n')) return false;
  for (const file of files) if (!(await sameFile(join(a, file), join(b, file)))) return false;
  return true;
}

function listIfThere(folder: string): string[] {
  try {
    return listFiles(folder);
  } catch {
    return [];
  }
}
