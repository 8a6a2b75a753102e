import type { InvertedIndex, Term } from './inverted-index.js';
import { matchWord, type Match } from './match-word.js';
import { expand, type Phrases } from './synonyms.js';
import { cutWords, fold } from './words.js';

/** A document that holds some words of a query. */
export interface Hit {
  /** Number of the document in the index. */
  readonly number: number;
  readonly score: number;
  /** Sum of the weights of the words found: one for a word of the query, a share for one that a synonym adds. */
  readonly weight: number;
}

export interface Ranking {
  /** In the order of their numbers. */
  readonly hits: readonly Hit[];
  /** The terms of the index that a document was found by. */
  termsIn(number: number): Set<Term>;
}

/** A word to look for: what it may be, the places of the query's words that it stands for, and its weight. */
interface Wanted {
  readonly matches: readonly Match[];
  readonly places: readonly number[];
  readonly weight: number;
}

/** What the words bring to each document, by its number. */
interface Tally {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
  /** Which places are there, a row for each document. */
  readonly places: Uint8Array;
  /** How rare what stands at each place is. */
  readonly rarities: Float64Array;
}

/** What a word adds to the strength of a section when one of its questions holds it. */
const askedStrength = 2;

/** How much of a query is read, in characters: a question is shorter, and a pasted page would take seconds. */
const queryLength = 500;

/**
 * The documents that hold words of a query. Those that hold more of its words rank higher: the sum over the words
 * counts by the share of them that is there, rare words for more than common ones.
 *
 * @param answerTo the number of the section that a document, if it is a question, leads to.
 */
export function rank(
  text: string,
  index: InvertedIndex,
  phrases: Phrases,
  answerTo: (number: number) => number | undefined,
): Ranking {
  const query = text.slice(0, queryLength);
  const typed = [...new Set(cutWords(query))];
  const wanted = readWanted(query, typed, index, phrases);
  const { size } = index;
  const tally: Tally = {
    scores: new Float64Array(size),
    weights: new Float64Array(size),
    places: new Uint8Array(size * typed.length),
    rarities: new Float64Array(typed.length),
  };
  for (const one of wanted) count(one, size, answerTo, tally);
  return { hits: readHits(tally), termsIn: (number) => findTerms(wanted, number) };
}

function readWanted(query: string, typed: readonly string[], index: InvertedIndex, phrases: Phrases): Wanted[] {
  const added = expand(query, typed, phrases);
  // One look at the texts for all words takes no longer than one for each.
  index.alike([...typed, ...added.map(({ word }) => word)].map(fold));
  const explained = new Set(added.flatMap(({ places }) => places));
  return [
    // A word that a synonym explains needs no guess at its spelling.
    ...typed.map((word, place) => ({
      matches: matchWord(word, index, !explained.has(place)),
      places: [place],
      weight: 1,
    })),
    ...added.map(({ word, places, share }) => ({ matches: matchWord(word, index, false), places, weight: share })),
  ];
}

/** Adds what one word brings to each document: the terms it stands for count once, as the strongest of them. */
function count(
  { matches, places, weight }: Wanted,
  size: number,
  answerTo: (number: number) => number | undefined,
  { scores, weights, places: covered, rarities }: Tally,
): void {
  const strengths = strengthsOf(matches);
  const likeness = Math.max(0, ...matches.map((match) => match.likeness));
  const rarity = Math.log(1 + (size - strengths.size + 0.5) / (strengths.size + 0.5));
  for (const answer of new Set(Array.from(strengths.keys(), answerTo)))
    if (answer !== undefined) strengths.set(answer, (strengths.get(answer) ?? 0) + askedStrength);
  if (strengths.size > 0) for (const place of places) rarities[place] = Math.max(rarities[place]!, rarity);
  for (const [number, strength] of strengths) {
    scores[number]! += weight * likeness * rarity * strength;
    weights[number]! += weight;
    for (const place of places) covered[number * rarities.length + place] = 1;
  }
}

function strengthsOf(matches: readonly Match[]): Map<number, number> {
  const strengths = new Map<number, number>();
  for (const { term } of matches) {
    for (let at = 0; at < term.postings.length; at += 2) {
      const number = term.postings[at]!;
      strengths.set(number, Math.max(strengths.get(number) ?? 0, term.postings[at + 1]!));
    }
  }
  return strengths;
}

function readHits({ scores, weights, places, rarities }: Tally): Hit[] {
  const counts = rarities.map(Math.sqrt);
  const all = counts.reduce((sum, value) => sum + value, 0);
  const hits: Hit[] = [];
  scores.forEach((score, number) => {
    const weight = weights[number]!;
    if (weight === 0) return;
    const row = number * counts.length;
    const there = counts.reduce((sum, value, place) => sum + value * places[row + place]!, 0);
    // A query of small words alone, such as `où sont`, has no places: its synonyms say all of it.
    if (all === 0) hits.push({ number, score, weight });
    else if (there > 0) hits.push({ number, score: score * (there / all), weight });
  });
  return hits;
}

function findTerms(wanted: readonly Wanted[], number: number): Set<Term> {
  const terms = wanted.flatMap(({ matches }) => matches.map(({ term }) => term));
  return new Set(terms.filter(({ postings }) => postings.some((value, at) => at % 2 === 0 && value === number)));
}
