import { applyEdits, type Edit } from './edits.js';

/** Text that was UTF-8, read as Windows-1252 or Windows-1254, and saved again: `Ã©` for `é`. */
export interface Misencoding extends Edit {
  readonly found: string;
}

/** The characters above U+00FF that Windows-1252 or Windows-1254 have, in the order of their bytes. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const turkish: Readonly<Record<string, number>> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe };

/** The character that Windows-1252 has for a byte. The `TextDecoder` of Node 20 cannot tell: it decodes Latin-1. */
export function fromWindows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte);
}

function toByte(character: string): number {
  const index = high.indexOf(character);
  return index >= 0 ? 0x80 + index : (turkish[character] ?? character.charCodeAt(0));
}

// A lead byte and its continuation bytes (Table 3-7 of the Unicode Standard), as those code pages show them. Only leads
// of what prose holds: Latin letters, punctuation, symbols, emoji. `é »` and `É…` would else pass for East Asian letters.
// After an ASCII letter, `Ì` leads the accent of decomposed text. What was misread twice also holds `ˆ`, `˜` and the
// bytes that Windows-1252 leaves free.
const sequence =
  /Ë[†œ]|(?:[ÂÃÄÅÆ]|(?<=[A-Za-z])Ì|á[º»]|â[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï[»¸]|[ğð][Ÿ\u009f][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;

/** Signs that correct text may have after a capital letter: they prove nothing by themselves. */
const ambiguousEnd = /[\u00a0\u00ad«»‹›“”„‘’‚…–—™®°²³¹•·ºŠšŒœŽžŸƒ€‰†‡]$/;

interface Candidate extends Misencoding {
  readonly sure: boolean;
}

/**
 * Finds misencoded characters. A sequence that correct text could hold counts only where others prove the case: on the
 * same line, or in the file when its line has no accented letter of its own.
 */
export function findMisencodings(text: string): Misencoding[] {
  const candidates = findCandidates(text);
  if (!candidates.some(({ sure }) => sure)) return [];
  const lines = new Map<number, Candidate[]>();
  let line: Candidate[] = [];
  let end = -1;
  for (const candidate of candidates) {
    if (candidate.start > end) {
      line = [];
      lines.set(text.lastIndexOf('\n', candidate.start) + 1, line);
      end = text.indexOf('\n', candidate.start);
      if (end < 0) end = text.length;
    }
    line.push(candidate);
  }
  return [...lines].flatMap(([start, line]) => {
    const proven = line.some(({ sure }) => sure) || !hasOwnAccents(text, start, line);
    return proven ? line : [];
  });
}

function findCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { 0: found, index: start } of text.matchAll(sequence)) {
    const write = decode(found);
    if (write === undefined) continue;
    const end = start + found.length;
    const sure = !isAmbiguous(found) || isOutOfPlace(found, text.charAt(start - 1), text.charAt(end));
    candidates.push({ start, end, found, write, sure });
  }
  return candidates;
}

function isAmbiguous(found: string): boolean {
  return found.length === 2 || found.startsWith('á') ? ambiguousEnd.test(found) : false;
}

/** A capital inside a word, a quote that a letter follows, a capital alone between spaces. */
function isOutOfPlace(found: string, before: string, after: string): boolean {
  if (/[\p{Ll}\d]/u.test(before)) return found.length === 2;
  if (/\p{Ll}/u.test(after)) return !/[–—’‘]$/.test(found);
  return found === 'Ã\u00a0' && !/\S/.test(before) && after === ' ';
}

const printable =
  /^[\u0081\u008d\u008f\u0090\u009d\u00a0-\u017f\u02c6\u02dc\u01a0\u01a1\u01af\u01b0\u1e80-\u1eff\u2010-\u27bf\u2b00-\u2bff\ufeff\u{1f000}-\u{1faff}]$|^(?:\p{M}|\u200d)$/u;

function decode(found: string): string | undefined {
  try {
    const repaired = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(found, toByte));
    return printable.test(repaired) ? repaired : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the line holds an accented letter that is no part of a sequence: then it was written as it should be. */
function hasOwnAccents(text: string, start: number, line: readonly Misencoding[]): boolean {
  const end = text.indexOf('\n', start);
  const edits = line.map((one) => ({ start: one.start - start, end: one.end - start, write: '' }));
  return /[\u00c0-\u024f]/.test(applyEdits(text.slice(start, end < 0 ? undefined : end), edits));
}
