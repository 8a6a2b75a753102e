import { realpathSync } from 'node:fs';
import { attempt } from './attempt.js';
import { isWithin, realPathOf } from './folder/real-path.js';
import { readRegular } from './read-regular.js';

/** A file is a link that leads outside the folder it is read for. */
export class OutsideFile extends Error {
  override readonly name = 'OutsideFile';
}

/**
 * Reads a file of a folder that may be anybody's. A link in it is followed inside the folder only: what stands
 * elsewhere on the machine is none of the folder's, and lines of it would end up in messages and outputs.
 *
 * @throws OutsideFile, and what `readRegular` throws.
 */
export function readInside(folder: string, file: string): Buffer {
  return readRegular(realPathInside(folder, file)).value;
}

/**
 * Where a file of such a folder really stands, or will stand.
 *
 * @throws OutsideFile, and the system's error.
 */
export function realPathInside(folder: string, file: string): string {
  const [root, real] = [folder, file].map((path) => attempt(() => realpathSync(path)) ?? realPathOf(path)) as [string, string]; // prettier-ignore
  if (!isWithin(root, real)) throw new OutsideFile(`${file} leads to ${real}`);
  return real;
}
