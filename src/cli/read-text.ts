import { realpathSync } from 'node:fs';
import { readRegular } from '../build/read-regular.js';

/** The text of a file, `undefined` where there is none. */
export function readTextIfThere(path: string): string | undefined {
  try {
    return readRegular(placeOf(path)).value.toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where a file is, that a link may lead to: who replaces it there lets the link stay one. */
export function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
