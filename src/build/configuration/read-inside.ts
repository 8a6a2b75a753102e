import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { readRegular } from '../read-regular.js';

/** Reads a file; a link is followed inside the folder only: what stands elsewhere is none of the project's, and is not printed. */
export function readInside(folder: string, file: string): string {
  const real = realpathSync(file);
  const root = realpathSync(folder);
  if (!real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) throw new SyntaxError(`a link to ${real}`);
  return readRegular(real).value.toString('utf8');
}
