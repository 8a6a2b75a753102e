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
  /** How many places a query has. */
  readonly width: number;
}

/** How much of a query is read, in characters: a question is shorter, and a pasted page would take seconds. */
const queryLength = 500;

/**
 * The documents that hold words of a query. Those that hold more of its words rank higher: the sum over the words
 * counts by the share of them that is there.
 */
export function rank(text: string, index: InvertedIndex, phrases: Phrases): Ranking {
  const query = text.slice(0, queryLength);
  const typed = [...new Set(cutWords(query))];
  const wanted = readWanted(query, typed, index, phrases);
  const { size } = index;
  const width = typed.length;
  const tally: Tally = {
    scores: new Float64Array(size),
    weights: new Float64Array(size),
    places: new Uint8Array(size * width),
    width,
  };
  for (const one of wanted) count(one, size, tally);
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
function count({ matches, places, weight }: Wanted, size: number, tally: Tally): void {
  const strengths = new Map<number, number>();
  for (const { term } of matches) {
    for (let at = 0; at < term.postings.length; at += 2) {
      const number = term.postings[at]!;
      strengths.set(number, Math.max(strengths.get(number) ?? 0, term.postings[at + 1]!));
    }
  }
  const likeness = Math.max(0, ...matches.map((match) => match.likeness));
  const rarity = Math.log(1 + (size - strengths.size + 0.5) / (strengths.size + 0.5));
  for (const [number, strength] of strengths) {
    tally.scores[number]! += weight * likeness * rarity * strength;
    tally.weights[number]! += weight;
    for (const place of places) tally.places[number * tally.width + place] = 1;
  }
}

function readHits({ scores, weights, places, width }: Tally): Hit[] {
  const hits: Hit[] = [];
  scores.forEach((score, number) => {
    if (weights[number] === 0) return;
    let covered = 0;
    for (let place = 0; place < width; place++) covered += places[number * width + place]!;
    hits.push({ number, score: score * (covered / width), weight: weights[number]! });
  });
  return hits;
}

function findTerms(wanted: readonly Wanted[], number: number): Set<Term> {
  const terms = wanted.flatMap(({ matches }) => matches.map(({ term }) => term));
  return new Set(terms.filter(({ postings }) => postings.some((value, at) => at % 2 === 0 && value === number)));
}
