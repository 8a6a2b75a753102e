import type { Edit } from './edits.js';
import type { Range } from './place.js';

/**
 * Characters without width that a copy brings along: soft hyphens, zero-width spaces and joiners, marks of direction, a
 * byte order mark inside the text.
 */
const invisible = /[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/;
const each = new RegExp(invisible, 'g');

/** Letters that need joiners, spaces without width or directions: those of all scripts but three. */
const needing = /(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}])[\p{L}\p{M}]/u;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/** Finds the words that hold characters which nobody sees, but those that a script or an emoji needs. */
export function findInvisible(text: string): Edit[] {
  if (!invisible.test(text)) return [];
  const found: Edit[] = [];
  for (const { index } of text.matchAll(each)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const { start, end } = wordAround(text, index);
    const word = text.slice(start, end);
    const write = word.replace(each, (character, at: number) => (isNeeded(character, word, at) ? character : ''));
    if (write !== word) found.push({ start, end, write });
  }
  return found;
}

/** More of a word is not looked at, on each side: text without a space may be as long as a file. */
const longestHalf = 40;

/** The word in which a character stands. */
export function wordAround(text: string, index: number): Range {
  let [start, end] = [index, index + 1];
  while (start > 0 && index - start < longestHalf && /\S/.test(text[start - 1]!)) start--;
  while (end < text.length && end - index < longestHalf && /\S/.test(text[end]!)) end++;
  return { start, end };
}

function isNeeded(character: string, word: string, at: number): boolean {
  if (!/[\u200b-\u200f]/.test(character)) return false;
  const around = word.slice(Math.max(0, at - 2), at) + word.slice(at + 1, at + 3);
  return needing.test(around) || (character === '\u200d' && emoji.test(around));
}
