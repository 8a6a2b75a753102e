import type { InvertedIndex, Term } from './inverted-index.js';
import { matchWord, type Match } from './match-word.js';
import { expand, type Phrases } from './synonyms.js';
import { cutWords } from './words.js';

/** A document that holds some words of a query. */
export interface Hit {
  /** Number of the document in the index. */
  readonly number: number;
  readonly score: number;
  /** The part of the document's own words that the query holds, from 0 to 1. */
  readonly fullness: number;
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
  /** Sum of the weights of the words found. */
  weight: number;
  readonly places: Set<number>;
  readonly terms: Set<Term>;
}

/** How much of a query is read, in characters: a question is shorter, and a pasted page would take seconds. */
const queryLength = 500;

/**
 * The documents that hold words of a query. Those that hold more of its words rank higher: the sum over the words
 * counts by the share of them that is there.
 */
export function rank(text: string, index: InvertedIndex, phrases: Phrases): Hit[] {
  const query = text.slice(0, queryLength);
  const typed = [...new Set(cutWords(query))];
  const added = expand(query, typed, phrases);
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
  return Array.from(tallies, ([number, { score, weight, places, terms }]) => ({
    number,
    score: score * (places.size / typed.length),
    fullness: Math.min(1, weight / index.lengths[number]!),
    terms,
  }));
}

/** Adds what one word brings to each document: the terms it stands for count once, as the strongest of them. */
function count(matches: readonly Match[], wanted: Wanted, index: InvertedIndex, tallies: Map<number, Tally>): void {
  const strengths = new Map<number, number>();
  for (const { term } of matches) {
    for (let at = 0; at < term.postings.length; at += 2) {
      const number = term.postings[at]!;
      strengths.set(number, Math.max(strengths.get(number) ?? 0, term.postings[at + 1]!));
      const tally = tallies.get(number) ?? { score: 0, weight: 0, places: new Set(), terms: new Set() };
      tallies.set(number, tally);
      tally.terms.add(term);
      for (const place of wanted.places) tally.places.add(place);
    }
  }
  const likeness = Math.max(0, ...matches.map((match) => match.likeness));
  const rarity = Math.log(1 + (index.lengths.length - strengths.size + 0.5) / (strengths.size + 0.5));
  for (const [number, strength] of strengths) {
    const tally = tallies.get(number)!;
    tally.score += wanted.weight * likeness * rarity * strength;
    tally.weight += wanted.weight;
  }
}
