import type { InvertedIndex, Term } from './inverted-index.js';
import { matchWord, type Match } from './match-word.js';
import { expand, type Phrases } from './synonyms.js';
import { cutWords } from './words.js';

/** A document that holds some words of a query. */
export interface Hit {
  /** Number of the document in the index. */
  readonly number: number;
  readonly score: number;
  /** The terms of the index found in it. */
  readonly terms: ReadonlySet<Term>;
}

/** What a word counts for: the places of the query's words that it stands for, and its weight. */
interface Wanted {
  readonly places: readonly number[];
  readonly weight: number;
}

interface Tally {
  score: number;
  readonly places: Set<number>;
  readonly terms: Set<Term>;
}

/** BM25's saturation: how fast the tenth occurrence of a word counts less than the second. */
const saturation = 12;

/** The documents that hold words of a query, best first; those that hold more of its words rank higher. */
export function rank(query: string, index: InvertedIndex, phrases: Phrases): Hit[] {
  const typed = [...new Set(cutWords(query))];
  const added = expand(typed, phrases);
  const explained = new Set(added.flatMap(({ places }) => places));
  const tallies = new Map<number, Tally>();
  typed.forEach((word, place) => {
    // A word that a synonym explains needs no guess at its spelling.
    const matches = matchWord(word, index, !explained.has(place));
    count(matches, { places: [place], weight: 1 }, index, tallies);
  });
  for (const { word, places, share } of added) {
    count(matchWord(word, index, false), { places, weight: share }, index, tallies);
  }
  return Array.from(tallies, ([number, { score, places, terms }]) => ({
    number,
    score: score * (places.size / typed.length),
    terms,
  })).sort((a, b) => b.score - a.score || a.number - b.number);
}

/** Adds what one word brings to each document, by BM25: the terms it stands for count as one. */
function count(matches: readonly Match[], wanted: Wanted, index: InvertedIndex, tallies: Map<number, Tally>): void {
  const frequencies = new Map<number, number>();
  for (const { term } of matches) {
    for (let at = 0; at < term.postings.length; at += 2) {
      const number = term.postings[at]!;
      frequencies.set(number, (frequencies.get(number) ?? 0) + term.postings[at + 1]!);
      const tally = tallies.get(number) ?? { score: 0, places: new Set(), terms: new Set() };
      tallies.set(number, tally);
      tally.terms.add(term);
      for (const place of wanted.places) tally.places.add(place);
    }
  }
  const likeness = Math.max(0, ...matches.map((match) => match.likeness));
  const rarity = Math.log(1 + (index.size - frequencies.size + 0.5) / (frequencies.size + 0.5));
  for (const [number, frequency] of frequencies)
    tallies.get(number)!.score += (wanted.weight * likeness * rarity * frequency) / (saturation + frequency);
}
