import { constants, copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the files of one folder into another, but those that this holds already; none is written again where the file
 * system knows hard links. There may be thousands: waiting for each would cost more than the linking.
 *
 * @param except Paths of files that are left out.
 */
export function linkOthers(from: string, to: string, except: ReadonlySet<string>): void {
  const walk = (folder: string): void => {
    const held = new Set(
      mkdirSync(join(to, folder), { recursive: true }) === undefined ? readdirSync(join(to, folder)) : [],
    );
    for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!held.has(entry.name) && !except.has(path)) linkFile(join(from, path), join(to, path));
    }
  };
  walk('');
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
