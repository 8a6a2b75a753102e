import { stemmer } from '@orama/stemmers/french';
import { articles, possessives, stopWords } from './stop-words.js';

// Latin letters; Unicode property classes would take ten times as long. Letters and digits are told apart, so that
// `UTF-8` and `utf8` hold the same words.
const accented = '\\u00df-\\u024f';
const letter = `[a-z${accented}]`;
const word = new RegExp(`${letter}+|\\d+`, 'gi');

/** The space within `3 500`. */
const thousands = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;

/** A word as it stands in a text. */
export interface Word {
  /** Lower case, with its accents. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in lower case, without those too common to tell one text from another. */
export function cutWords(text: string): string[] {
  return cutAllWords(text).filter((one) => !stopWords.has(one));
}

/**
 * The words of something said, in lower case: only articles and the like are left out, and `notre` is `mon`, for
 * `mon site` and `ne marche pas` say something that `site` and `marche` do not.
 */
export function cutPhrase(text: string): string[] {
  const words = [];
  for (const one of cutAllWords(text)) if (!articles.has(one)) words.push(possessives.has(one) ? 'mon' : one);
  return words;
}

/** Every word of a text in lower case; `3 500` is one number. */
export function cutAllWords(text: string): string[] {
  return lowerCase(text.normalize('NFC')).match(word) ?? [];
}

/** Words in lower case, `3 500` as one. */
export function lowerCase(text: string): string {
  return text.toLowerCase().replace(thousands, '');
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
  const folded = fold(lower);
  return folded === lower ? [stemmer(lower)] : [fold(stemmer(lower)), stemmer(folded)];
}

/** The stem of a folded word. */
export function stem(folded: string): string {
  return stemmer(folded);
}

/** A stem keeps a word's first letters: only words that share these can have the same. */
export function startOf(folded: string): string {
  return folded.slice(0, 3);
}

/** Finds the words of a text that begin like one of these once they are folded, and some others. */
export function wordsFrom(starts: readonly string[]): RegExp {
  const letters = starts.filter((start) => !/^\d/.test(start)).map((start) => start.replace(/[ao]e|./g, unfold));
  const kinds = letters.length > 0 ? [`(?<!${letter})(?:${letters.join('|')})${letter}*`] : [];
  if (letters.length < starts.length) kinds.push(`\\d+(?:${thousands.source}\\d+)*`);
  return new RegExp(kinds.join('|') || '(?!)', 'gi');
}

/** What may stand for folded letters; `æ` and `œ` stand for two. */
function unfold(folded: string): string {
  return `[${folded[0]}${accented}]${folded[1] ? `[e${accented}]?` : ''}`;
}
