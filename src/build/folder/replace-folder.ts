import { holdsJust, refuseForeign, type Digests } from './mark.js';
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
    const digests = await write(next);
    if (holdsJust(target, digests)) return false;
    await writeMark(next, digests);
    await swapFolder(next, target, () => refuseForeign(target));
    return true;
  });
}
