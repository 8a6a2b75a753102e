import { decodeMixed } from '../source/decode.js';
import { createLocator } from '../source/place.js';
import { applyEdits } from '../source/edits.js';
import { findMisencodings } from '../source/misencoding.js';
import type { SourceFile } from '../source/source-file.js';

/** One repair, at its place in the text before the repair. */
export interface Fix {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly rule: 'file-encoding' | 'misencoded-text';
  readonly found: string;
  readonly repaired: string;
}

export interface FixedSource {
  readonly value: string;
  readonly fixes: readonly Fix[];
}

/** Text that went through the wrong encoding more often than this is left to a person. */
const maxRounds = 3;

/**
 * Repairs the encoding of a file: UTF-16 and bytes of Windows-1252 where UTF-8 is expected, and text that was read in
 * Windows-1252 or Windows-1254 and saved again, up to three times over. Everything else stays as it is, to the byte.
 *
 * @param file Path, and text or bytes.
 * @returns The text to save as UTF-8, and what was repaired; no fix when there was nothing to repair.
 * @example
 * fixSource({ path: 'a.md', value: 'crÃ©er' }).value; // 'créer'
 */
export function fixSource({ path, value }: SourceFile): FixedSource {
  const fixes: Fix[] = [];
  let text = value as string;
  if (typeof value !== 'string') {
    const decoded = decodeMixed(value);
    text = decoded.text;
    const locate = createLocator(text);
    for (const { offset, found } of decoded.foreign) {
      fixes.push({
        path,
        ...locate(offset),
        rule: 'file-encoding',
        found,
        repaired: found === 'UTF-16' ? 'UTF-8' : text.charAt(offset),
      });
    }
  }
  for (let round = 0; round < maxRounds; round++) {
    const misencodings = findMisencodings(text);
    if (misencodings.length === 0) break;
    const locate = createLocator(text);
    for (const { start, found, write } of misencodings) {
      fixes.push({ path, ...locate(start), rule: 'misencoded-text', found, repaired: write });
    }
    text = applyEdits(text, misencodings);
  }
  return { value: text, fixes };
}
