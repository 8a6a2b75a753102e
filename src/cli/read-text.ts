import { realPathOf } from '../build/folder/real-path.js';
import { readRegular } from '../build/read-regular.js';

/** The text of a file, `undefined` where there is none. */
export function readTextIfThere(path: string): string | undefined {
  try {
    return readRegular(realPathOf(path)).value.toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
