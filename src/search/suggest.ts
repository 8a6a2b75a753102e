import type { InvertedIndex, Term } from './inverted-index.js';
import { fold, locateWords } from './words.js';

/** Completes the last word of a text with the words of the index that begin like it, weightiest first. */
export function complete(text: string, index: InvertedIndex, limit: number): string[] {
  const last = locateWords(text).at(-1);
  if (!last || last.end < text.length) return [];
  const folded = fold(last.lower);
  const longer = index
    .vocabulary()
    .map((word) => word.folded)
    .filter((word) => word.startsWith(folded) && word !== folded);
  return index
    .termsOf(longer)
    .map((term) => ({ term, weight: weigh(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term.folded < b.term.folded ? -1 : 1))
    .slice(0, limit)
    .map(({ term }) => text.slice(0, last.start) + term.forms[0]);
}

function weigh({ postings }: Term): number {
  return postings.reduce((sum, value, at) => (at % 2 === 1 ? sum + value : sum), 0);
}
