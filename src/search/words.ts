import { stemmer } from '@orama/stemmers/french';
import { stopWords } from './stop-words.js';

// Latin letters; Unicode property classes would take ten times as long. Letters and digits are told apart, so that
// `UTF-8` and `utf8` hold the same words.
const word = /[a-z\u00df-\u024f]+|\d+/gi;

const thousands = /(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;

/** A word as it stands in a text. */
export interface Word {
  /** Lower case, with its accents. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in lower case, without those too common to tell one text from another; `3 500` is one number. */
export function cutWords(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().replace(thousands, '$1').match(word) ?? [];
  return words.filter((one) => !stopWords.has(one));
}

/** Every word of a text with its place. */
export function locateWords(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: one, index }) => ({
    lower: one.toLowerCase(),
    start: index,
    end: index + one.length,
  }));
}

/**
 * Folds a lower-case word for comparison: no accents, `œ` as `oe`.
 *
 * @example
 * fold('œuvré'); // 'oeuvre'
 */
export function fold(lower: string): string {
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/**
 * The stems of a word, folded: with and without regard for its accents, so that `publiée`, `publiee` and `publier`
 * meet whichever way they are typed.
 */
export function stems(lower: string): string[] {
  return [fold(stemmer(lower)), stem(fold(lower))];
}

/** The stem of a folded word. */
export function stem(folded: string): string {
  return stemmer(folded);
}

/** A stem keeps a word's first letters: only words that share these can have the same. */
export function startOf(folded: string): string {
  return folded.slice(0, 3);
}
