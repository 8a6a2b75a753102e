import { cut } from '../markdown/one-line.js';
import type { Report } from '../rules/diagnostic.js';
import { applyEdits } from './edits.js';
import { findInvisible, wordAround } from './invisible.js';
import { createLocator, type Locate, type Place } from './place.js';
import { findMisencodings, type Misencoding } from './misencoding.js';

// Controls but tab and line feed, lone surrogates, direction controls, and references to them or to NUL.
const suspect =
  /(?![\t\n])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069]|&#(?:x0*(?:202[a-e]|206[6-9])|0*(?:823[4-8]|829[4-7]));/giu;
/** Finds whatever `suspect` finds, also surrogate pairs and any numeric reference, and is six times faster. */
const mayBeSuspect = /[^\t\n -~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]|&#/;
/** Invisible and lost characters, and what stands beside them in the ranges of their kind. */
const mayBeUnseen = /[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff\ufffd-\uffff]/;
const direction = /[\u202a-\u202e\u2066-\u2069]|&#/;

/**
 * Reports what cannot be read as written: control characters, lone surrogates, direction controls, and text in the
 * wrong encoding. Returns the text with a replacement character for each control character and lone surrogate.
 */
export function checkCharacters(text: string, report: Report): string {
  // Most files hold nothing suspect, and the first expression tells so.
  const suspicious = mayBeSuspect.test(text) && text.search(suspect) >= 0;
  if (mayBeUnseen.test(text)) reportUnseen(text, report);
  const misencodings = /[ÂÃÄÅÆáâïðğ]/.test(text) ? findMisencodings(text) : [];
  if (!suspicious && misencodings.length === 0) return text;
  const locate = createLocator(text);
  reportMisencodings(text, misencodings, locate, report);
  const known = new Set(misencodings.flatMap(({ start, found }) => Array.from(found, (_, index) => start + index)));
  return text.replace(suspect, (found, offset: number) => {
    if (known.has(offset)) return found;
    const rule = ruleOf(found);
    report(rule, locate(offset, offset + found.length), { found: found.startsWith('&#') ? found : codePoint(found) });
    return rule === 'bidi-control' ? found : '\ufffd';
  });
}

/** Reports the suspect characters of a value that `written`, the source of it, does not hold: escapes stand for them. */
export function checkEscaped(value: string, written: string, place: () => Place, report: Report): void {
  if (!mayBeSuspect.test(value)) return;
  for (const [found] of value.matchAll(suspect)) {
    if (!written.includes(found)) report(ruleOf(found), place(), { found: codePoint(found) });
  }
}

function ruleOf(found: string): 'bidi-control' | 'control-character' {
  return direction.test(found) ? 'bidi-control' : 'control-character';
}

/** One report a line: its first misencoded word, and what it should be. */
function reportMisencodings(text: string, misencodings: readonly Misencoding[], locate: Locate, report: Report): void {
  let lastLine = 0;
  for (const [index, { start: offset }] of misencodings.entries()) {
    const { line } = locate(offset);
    if (line === lastLine) continue;
    lastLine = line;
    const start = offset - (/[^\s]{0,20}$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0].length ?? 0);
    const wordEnd = offset + (/^\S{0,30}/.exec(text.slice(offset, offset + 30))?.[0].length ?? 1);
    const inWord = misencodings.slice(index, index + 30).filter((one) => one.start < wordEnd);
    const end = Math.max(wordEnd, inWord.at(-1)!.end);
    const found = text.slice(start, end);
    const edits = inWord.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    report('misencoded-text', locate(start, end), { found, expected: applyEdits(found, edits) });
  }
}

// A lone sign between quotes or accents is spoken of, not lost.
const lost = /[\ufffe\uffff]|(?<!["'`«“(]\s?)\ufffd/g;

/** What is shown of a word. */
const longestWord = 60;

/** One report a word. */
function reportUnseen(text: string, report: Report): void {
  const locate = createLocator(text);
  let last = 0;
  for (const { 0: sign, index } of text.matchAll(lost)) {
    if (index < last) continue;
    const { start, end } = wordAround(text, index);
    last = end;
    report('lost-character', locate(start, end), {
      found: cut(text.slice(start, end), longestWord),
      name: codePoint(sign),
    });
  }
  for (const { start, end, write } of findInvisible(text)) {
    const found = text.slice(start, end);
    const name = codePoint([...found].find((character, at) => write[at] !== character)!);
    report('invisible-character', locate(start, end), {
      found: cut(found, longestWord),
      expected: cut(write, longestWord),
      name,
    });
  }
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text without control characters and lone surrogates, for values that YAML escapes can smuggle in. */
export function withoutControls(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\ufffd');
}
