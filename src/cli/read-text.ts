import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { readRegular } from '../build/read-regular.js';
import { CommandFailure } from './io.js';
import { reading } from './refusing.js';
import type { Words } from './words.js';

/**
 * The text of a file that is to be written again with more in it, `undefined` where there is none.
 *
 * @param path Its real path.
 * @param shown What the user calls it.
 * @throws CommandFailure for what cannot be read, or would not be the same again: bytes that are not UTF-8.
 */
export function readTextIfThere(path: string, shown: string, say: Words): string | undefined {
  if (!existsSync(path)) return undefined;
  const { value } = reading(shown, say, () => readRegular(path));
  if (!isUtf8(value)) throw new CommandFailure(say.unreadable(shown, say.notUtf8));
  return value.toString('utf8');
}
