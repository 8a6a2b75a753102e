import { isBrowserName } from '../source/browser-names.js';
import { isReservedName } from '../source/file-names.js';
import { once } from '../../data/once.js';

/** Latin letters that no decomposition makes ASCII. */
const latin: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ı: 'i', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n',
}; // prettier-ignore

/** Made when they are first used: V8 takes half a millisecond to read such a class, and the command line would at each start. */
const scripts = once(() => ({
  latin: /[æœøßıłđðþħŧŋ]/g,
  latinMarks: /(?<=[a-z0-9])\p{M}+/gu,
  selectors: /\p{Variation_Selector}/gu,
  word: /(?:[\p{L}\p{N}]\p{M}*)+/gu,
}));

/**
 * Kebab-case from any text: ASCII where an ASCII form exists (accents removed), the letters of every other script as
 * they are, everything else a hyphen; `section` when nothing is left.
 */
export function slug(text: string): string {
  const words = wordsOf(text.toLowerCase()).join('-');
  const short = words === '' ? 'section' : shorten(words);
  return isReservedName(short) ? `${short}-faq` : short;
}

function wordsOf(text: string): readonly string[] {
  if (isAscii(text)) return text.match(/[a-z0-9]+/g) ?? [];
  const { latin: letters, latinMarks, selectors, word } = scripts();
  // Marks of other scripts are letters to those who read them: an Indian vowel, the voice of a Japanese syllable.
  const decomposed = text.normalize('NFKD').toLowerCase();
  const written = decomposed.replace(letters, (letter) => latin[letter]!).replace(latinMarks, '');
  return written.normalize('NFC').replace(selectors, '').match(word) ?? [];
}

/** Whether a slug can be written by hand: one made from the words of another script is not ASCII. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** The id of a heading that has none: its words, unless scripts of the page know them as the name of something else. */
export function headingSlug(text: string): string {
  const id = slug(text);
  return isBrowserName(id) ? `${id}-faq` : id;
}

/** Ids as they stand in the data: those made from headings keep the letters of every script. */
export const slugPattern = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;

/** Longest slug, in characters: a title that is a whole paragraph makes no better id than its first words. */
const longestSlug = 80;

/** The same beyond ASCII, where a character takes three or four bytes in the name of a file. */
const longestForeignSlug = 48;

function shorten(words: string): string {
  const longest = isAscii(words) ? longestSlug : longestForeignSlug;
  if (words.length <= longest) return words;
  const end = words.lastIndexOf('-', longest);
  return end > 0 ? words.slice(0, end) : words.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** Longest id, in characters: a section's output is a file of its name, and no system takes more than 255 bytes. */
export const longestId = 200;

export function isSlug(id: string): boolean {
  return id.length <= longestId && !isReservedName(id) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

/** `id`, or `id-2`, `id-3` … when it is taken. `next` remembers where the search for an id stopped. */
export function unused(id: string, taken: { has(id: string): boolean }, next: Map<string, number> = new Map()): string {
  if (!taken.has(id)) return id;
  let n = next.get(id) ?? 2;
  while (taken.has(`${id}-${n}`)) n++;
  next.set(id, n + 1);
  return `${id}-${n}`;
}
