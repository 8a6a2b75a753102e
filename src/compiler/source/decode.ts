import type { Report } from '../rules/diagnostic.js';
import { createLocator, type Place } from './place.js';
import { fromWindows1252 } from './misencoding.js';

/** Decodes UTF-8 strictly, drops a byte order mark and makes every line end a line feed; `undefined` when it is not UTF-8. */
export function decode(value: string | Uint8Array, report: Report): string | undefined {
  const text = typeof value === 'string' ? value : decodeStrictly(value, report);
  return text === undefined ? undefined : withoutMark(text).replace(/\r\n?/g, '\n');
}

function decodeStrictly(bytes: Uint8Array, report: Report): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder does not tell the place, and finding it takes a second pass that correct files are spared.
    const offset = firstInvalidByte(bytes);
    const found = utf16Of(bytes) ? 'UTF-16' : byteName(bytes[offset]!);
    report('file-encoding', placeOfByte(bytes, offset), { found, offset });
    return undefined;
  }
}

/** Which half of each unit comes first in a file of UTF-16, by the mark at its start; `undefined`: it is another. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Decodes UTF-8 with a replacement character for what is not, for display; drops a byte order mark. */
export function decodeLoosely(value: string | Uint8Array): string {
  const text = typeof value === 'string' ? value : new TextDecoder('utf-8', { ignoreBOM: true }).decode(value);
  return withoutMark(text);
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Offset of the first byte that no UTF-8 text holds there. */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  for (let length = sequenceLength(bytes, 0); length > 0; length = sequenceLength(bytes, at)) at += length;
  return at;
}

/** Decodes UTF-16 by its mark, and bytes of which some are UTF-8 and some Windows-1252; `foreign` tells where the latter stand in the text. */
export function decodeMixed(bytes: Uint8Array): { text: string; foreign: { offset: number; found: string }[] } {
  const foreign: { offset: number; found: string }[] = [];
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), foreign: [{ offset: 0, found: 'UTF-16' }] };
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      text += utf8.decode(bytes.subarray(from, at));
      foreign.push({ offset: text.length, found: byteName(bytes[at]!) });
      text += fromWindows1252(bytes[at]!);
      from = at + 1;
    }
    at += length || 1;
  }
  return { text: text + utf8.decode(bytes.subarray(from)), foreign };
}

function byteName(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** First bytes, how many bytes they begin, and what the second may be: Table 3-7 of the Unicode Standard. */
const sequences: readonly (readonly [from: number, to: number, length: number, low?: number, high?: number])[] = [
  [0x00, 0x7f, 1],
  [0xc2, 0xdf, 2],
  [0xe0, 0xe0, 3, 0xa0],
  [0xe1, 0xec, 3],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3],
  [0xf0, 0xf0, 4, 0x90],
  [0xf1, 0xf3, 4],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
];

/** Bytes of the character that begins there; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0xff;
  const [, , length = 0, low = 0x80, high = 0xbf] = sequences.find(([from, to]) => first >= from && first <= to) ?? [];
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return 0;
  }
  return length;
}

function placeOfByte(bytes: Uint8Array, offset: number): Place {
  const before = decodeLoosely(bytes.subarray(0, offset));
  return createLocator(before)(before.length);
}
