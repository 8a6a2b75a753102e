import { wordsFrom } from './words.js';

/** Many texts as one, in which a word is found in a fraction of the time that a thousand short ones take. */
export interface JoinedTexts {
  /** Each accented letter is a character of its own. */
  readonly text: string;
  /** Where each text ends in `text`. */
  readonly ends: readonly number[];
}

export function joinTexts(texts: readonly string[]): JoinedTexts {
  const text = texts.join('\n');
  if (/[\u0300-\u036f]/.test(text)) return joinTexts(texts.map(compose));
  let end = -1;
  return { text, ends: texts.map(({ length }) => (end += length + 1)) };
}

/** An accent that no letter takes becomes a space, or it would be met again. */
function compose(text: string): string {
  return text.normalize('NFC').replace(/[\u0300-\u036f]/g, ' ');
}

/** Shows, in their order, the words that begin like one of these, folded, and some others, with their text's number. */
export function findWords(
  { text, ends }: JoinedTexts,
  starts: readonly string[],
  show: (word: string, number: number) => void,
): void {
  const words = wordsFrom(starts);
  let number = 0;
  for (let match; (match = words.exec(text));) {
    while (ends[number]! <= match.index) number++;
    show(match[0], number);
  }
}
