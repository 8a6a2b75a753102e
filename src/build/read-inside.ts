import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
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
  const root = realpathSync(folder);
  const real = realpathSync(file);
  if (!real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) throw new OutsideFile(`${file} leads to ${real}`);
  return readRegular(real).value;
}
