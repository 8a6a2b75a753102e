import type { Report } from '../rules/diagnostic.js';
import { checkCharacters } from './characters.js';
import { decode } from './decode.js';
import type { Limits } from './limits.js';

/**
 * Reads the text of a file: UTF-8 without a byte order mark, its line ends line feeds, its control characters replaced.
 * What is wrong is reported; `undefined` when the file is too long or no UTF-8.
 */
export function readSource(value: string | Uint8Array, limits: Limits, report: Report): string | undefined {
  if (isTooLong(value, limits, report)) return undefined;
  const text = decode(value, report);
  return text === undefined ? undefined : checkCharacters(text, report);
}

function isTooLong(value: string | Uint8Array, limits: Limits, report: Report): boolean {
  // A UTF-16 code unit has at most three bytes in UTF-8, so that the bytes of most strings need no counting.
  const sure = typeof value === 'string' && value.length * 3 <= limits.fileBytes;
  const found = sure ? 0 : typeof value === 'string' ? new TextEncoder().encode(value).length : value.length;
  if (found <= limits.fileBytes) return false;
  report('limit-file', undefined, { found, limit: limits.fileBytes });
  return true;
}
