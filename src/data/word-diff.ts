import { diffArrays } from 'diff';

/** The difference of two texts, word by word. */
export interface WordDiff {
  /** Share of the words that changed, from 0 (none) to 1 (all): words removed and added over the words of both texts. */
  readonly ratio: number;
  /** The text with `[-removed-]` and `{+added+}` words, and long unchanged runs cut to `…`. */
  readonly text: string;
}

/** Beyond this many changed words two texts count as entirely different: the comparison stays fast. */
const longestEdit = 4000;
/** Unchanged words kept on each side of a change. */
const contextWords = 8;

/** Compares two plain texts word by word; spaces and line ends do not count. */
export function wordDiff(before: string, after: string): WordDiff {
  const from = wordsOf(before);
  const to = wordsOf(after);
  const parts = diffArrays(from, to, { maxEditLength: longestEdit }) ?? [
    { value: from, removed: true, added: false },
    { value: to, removed: false, added: true },
  ];
  const total = from.length + to.length;
  const changed = parts.reduce((sum, { value, added, removed }) => sum + (added || removed ? value.length : 0), 0);
  const text = parts.map(({ value, added, removed }, index) => {
    if (removed) return `[-${value.join(' ')}-]`;
    if (added) return `{+${value.join(' ')}+}`;
    return shorten(value, index === 0, index === parts.length - 1);
  });
  return { ratio: total === 0 ? 0 : changed / total, text: changed === 0 ? '' : text.join(' ') };
}

function wordsOf(text: string): string[] {
  return text.split(/[ \n\t\r]+/).filter(Boolean);
}

function shorten(words: readonly string[], first: boolean, last: boolean): string {
  const head = first ? 0 : contextWords;
  const tail = last ? 0 : contextWords;
  if (words.length <= head + tail + 1) return words.join(' ');
  return [...words.slice(0, head), '…', ...words.slice(words.length - tail)].join(' ');
}
