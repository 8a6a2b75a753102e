import type { InvertedIndex } from './inverted-index.js';
import { matchWord, type Match } from './match-word.js';
import { isSameWord } from './stem.js';
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

/** A word to look for: what it may be, the places of the query's words that it stands for, and its weight. */
export interface Wanted {
  readonly matches: readonly Match[];
  readonly places: readonly number[];
  readonly weight: number;
  /** Whether the query holds it; a synonym adds the others. */
  readonly isTyped: boolean;
  readonly rarity: number;
}

export interface Ranking {
  /** In the order of their numbers. */
  readonly hits: readonly Hit[];
  /** The words of the query that are looked for, each once, in their order: their places. */
  readonly typed: readonly string[];
  readonly wanted: readonly Wanted[];
  /** How rare what stands at each place is; what the index does not know is rarest. */
  readonly rarities: readonly number[];
  /** How well a document covers a place, from 0 to 1: whether it has what stands there, and how strongly. */
  evidence(number: number, place: number): Evidence;
}

export interface Evidence {
  /** The likeness of what is there: 1 for the word as it was typed. */
  readonly likeness: number;
  /** How strong it is there. */
  readonly strength: number;
}

/** What the words bring to each document, by its number. */
interface Tally {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
  /** The likeness of what stands for each place, a row for each document; and its strength. */
  readonly likeness: Float32Array;
  readonly strength: Float32Array;
  /** How rare what stands at each place is. */
  readonly rarities: Float64Array;
}

/** How sections and the questions that lead to them belong together. */
export interface Leads {
  /** The number of the section that a document, if it is a question, leads to. */
  answerTo(number: number): number | undefined;
  /** What a word adds to the strength of a section when one of its questions holds it. */
  readonly strength: number;
}

/** How much of a query is read, in characters: a question is shorter, and a pasted page would take seconds. */
const queryLength = 500;

/** How much a synonym says of the word it stands for. */
const synonymLikeness = 0.8;
/** What a word still says by itself within a phrase that a synonym explains. */
const phrasePart = 0.5;

/**
 * The documents that hold words of a query. Those that hold more of its words rank higher: the sum over the words
 * counts by the share of them that is there, rare words for more than common ones.
 */
export function rank(text: string, index: InvertedIndex, phrases: Phrases, leads?: Leads): Ranking {
  const query = text.slice(0, queryLength);
  const typed = [...new Set(cutWords(query))];
  const { size } = index;
  const tally: Tally = {
    scores: new Float64Array(size),
    weights: new Float64Array(size),
    likeness: new Float32Array(size * typed.length),
    strength: new Float32Array(size * typed.length),
    rarities: new Float64Array(typed.length),
  };
  const wanted = readWanted(query, typed, index, phrases).map((one) => count(one, size, leads, tally));
  return {
    hits: readHits(tally),
    typed,
    wanted,
    rarities: Array.from(tally.rarities, (rarity) => rarity || rarityOf(0, size)),
    evidence(number, place) {
      const at = number * typed.length + place;
      return { likeness: tally.likeness[at]!, strength: tally.strength[at]! };
    },
  };
}

function rarityOf(documents: number, size: number): number {
  return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
}

function readWanted(
  query: string,
  typed: readonly string[],
  index: InvertedIndex,
  phrases: Phrases,
): Omit<Wanted, 'rarity'>[] {
  const added = expand(query, typed, phrases);
  // One look at the texts for all words takes no longer than one for each.
  index.alike([...typed, ...added.map(({ word }) => word)].map(fold));
  const explained = new Set(added.flatMap(({ places }) => places));
  const inPhrases = new Set(added.flatMap(({ isPhrase, places }) => (isPhrase ? places : [])));
  const unfinished = /[\s\p{P}]$/u.test(query) ? -1 : typed.length - 1;
  return [
    ...typed.map((word, place) => ({
      // A word that a synonym explains needs no guess at its spelling.
      matches: matchWord(word, index, !explained.has(place), place === unfinished),
      places: [place],
      weight: inPhrases.has(place) ? phrasePart : 1,
      isTyped: true,
    })),
    ...added.map(({ word, places, share }) => ({
      // Whoever wrote the synonym chose the words of the pages: others of their stem say something else.
      matches: matchWord(word, index, false).filter(({ term }) => isSameWord(term.folded, fold(word))),
      places,
      weight: share,
      isTyped: false,
    })),
  ];
}

/** Adds what one word brings to each document: the terms it stands for count once, as the strongest of them. */
function count(wanted: Omit<Wanted, 'rarity'>, size: number, leads: Leads | undefined, tally: Tally): Wanted {
  const { matches, places, weight, isTyped } = wanted;
  const { scores, weights, rarities } = tally;
  const found = strengthsOf(matches);
  const rarity = rarityOf(found.size, size);
  if (leads) addLeads(found, leads);
  if (found.size > 0) for (const place of places) rarities[place] = Math.max(rarities[place]!, rarity);
  for (const [number, { strength, likeness }] of found) {
    scores[number]! += weight * rarity * strength;
    weights[number]! += weight;
    for (const place of places) {
      const at = number * rarities.length + place;
      tally.likeness[at] = Math.max(tally.likeness[at]!, isTyped ? likeness : likeness * synonymLikeness);
      tally.strength[at] = Math.max(tally.strength[at]!, strength);
    }
  }
  return { ...wanted, rarity };
}

/** A section is as strong as its own words say, and stronger where its questions hold them. */
function addLeads(found: Map<number, Evidence>, { answerTo, strength: bonus }: Leads): void {
  const best = new Map<number, number>();
  for (const [number, { likeness }] of found) {
    const answer = answerTo(number);
    if (answer !== undefined) best.set(answer, Math.max(best.get(answer) ?? 0, likeness));
  }
  for (const [answer, likeness] of best) {
    const own = found.get(answer) ?? { likeness: 0, strength: 0 };
    found.set(answer, { likeness: Math.max(likeness, own.likeness), strength: own.strength + bonus * likeness });
  }
}

function strengthsOf(matches: readonly Match[]): Map<number, Evidence> {
  const found = new Map<number, Evidence>();
  for (const { term, likeness } of matches) {
    for (const [number, own] of term.postings) {
      const strength = own * likeness;
      if (strength > (found.get(number)?.strength ?? 0)) found.set(number, { strength, likeness });
    }
  }
  return found;
}

function readHits({ scores, weights, likeness, rarities }: Tally): Hit[] {
  const counts = rarities.map(Math.sqrt);
  const all = counts.reduce((sum, value) => sum + value, 0);
  const hits: Hit[] = [];
  scores.forEach((score, number) => {
    const weight = weights[number]!;
    if (weight === 0) return;
    const row = number * counts.length;
    const there = counts.reduce((sum, value, place) => (likeness[row + place]! > 0 ? sum + value : sum), 0);
    // A query of small words alone, such as `où sont`, has no places: its synonyms say all of it.
    if (all === 0) hits.push({ number, score, weight });
    else if (there > 0) hits.push({ number, score: score * (there / all), weight });
  });
  return hits;
}
