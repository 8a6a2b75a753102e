import leven from 'leven';
import type { InvertedIndex, Term } from './inverted-index.js';
import { fold, startOf, stems } from './words.js';

/** A term that a word of the query stands for, and how surely. */
export interface Match {
  readonly term: Term;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** The terms a word stands for: itself and those of its stem; failing that and if asked, those it begins or nearly spells. */
export function matchWord(word: string, index: InvertedIndex, guess: boolean): Match[] {
  const folded = fold(word);
  const family = matchStem(word, folded, index.byStart.get(startOf(folded)) ?? []);
  return family.length > 0 || !guess ? family : matchLoosely(folded, index.terms);
}

function matchStem(word: string, folded: string, candidates: readonly Term[]): Match[] {
  const wanted = stems(word);
  return candidates.flatMap((term) => {
    if (term.folded === folded) return { term, likeness: 1 };
    return term.forms.some((form) => stems(form).some((one) => wanted.includes(one))) ? { term, likeness: 0.9 } : [];
  });
}

function matchLoosely(folded: string, terms: readonly Term[]): Match[] {
  const maxDistance = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2;
  const matches: Match[] = [];
  for (const term of terms) {
    if (folded.length > 1 && term.folded.startsWith(folded)) {
      matches.push({ term, likeness: (0.8 * folded.length) / term.folded.length });
    } else if (maxDistance > 0) {
      const distance = leven(folded, term.folded, { maxDistance: maxDistance + 1 });
      if (distance <= maxDistance) matches.push({ term, likeness: 0.7 - 0.2 * distance });
    }
  }
  return matches;
}
