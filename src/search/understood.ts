import { formOf } from './inverted-index.js';
import type { Ranking, Wanted } from './rank.js';
import { fold, locateWords } from './words.js';

/** How one word of a query was understood. */
export interface UnderstoodWord {
  /** The word in lower case, as it was typed. */
  readonly text: string;
  /**
   * `found`: as it was typed; `folded`: but for accents, plural or conjugation; `question`: in the questions given to
   * the search alone; `synonym`: by what a synonym means; `guessed`: by its beginning, spelling or sound; `unknown`.
   */
  readonly how: 'found' | 'folded' | 'question' | 'synonym' | 'guessed' | 'unknown';
  /** The words it stands for, in lower case, likeliest first: none for an unknown one. */
  readonly terms: readonly string[];
}

/** The likeness of words of one stem: less is a guess. */
const stemLikeness = 0.9;

/** How each typed word was understood; documents numbered from `sections` on are questions. */
export function understandWords({ typed, wanted }: Ranking, sections: number): UnderstoodWord[] {
  return typed.map((text, place) => {
    const own = wanted.find((one) => one.isTyped && one.places[0] === place)!;
    const matches = own.matches.toSorted((a, b) => b.likeness - a.likeness);
    const likeness = matches[0]?.likeness ?? 0;
    const added = wanted.filter((one) => !one.isTyped && one.places.includes(place) && one.matches.length > 0);
    if (likeness < stemLikeness && added.length > 0) return { text, how: 'synonym', terms: added.map(likeliestForm) };
    const how = likeness === 0 ? 'unknown' : likeness < stemLikeness ? 'guessed' : howFound(text, own, sections);
    return {
      text,
      how,
      terms: [...new Set(matches.map(({ term, said }) => said ?? (term.forms.includes(text) ? text : formOf(term))))],
    };
  });
}

function howFound(text: string, { matches }: Wanted, sections: number): UnderstoodWord['how'] {
  const known = matches.filter(({ likeness }) => likeness >= stemLikeness).map(({ term }) => term);
  const isInSection = known.some(({ postings }) => Array.from(postings.keys()).some((number) => number < sections));
  if (!isInSection) return 'question';
  return known.some(({ forms }) => forms.includes(text)) ? 'found' : 'folded';
}

function likeliestForm({ matches }: Wanted): string {
  return formOf(matches.reduce((best, match) => (match.likeness > best.likeness ? match : best)).term);
}

/** The query with its guessed words as they were understood, unless nothing was guessed. */
export function correct(query: string, words: readonly UnderstoodWord[]): string | undefined {
  const guesses = new Map(words.flatMap(({ text, how, terms }) => (how === 'guessed' ? [[text, terms[0]!]] : [])));
  let corrected = '';
  let end = 0;
  for (const word of locateWords(query)) {
    const guess = guesses.get(word.lower);
    if (guess === undefined) continue;
    corrected += query.slice(end, word.start) + guess;
    end = word.end;
  }
  return end === 0 || fold(corrected) === fold(query) ? undefined : corrected + query.slice(end);
}
