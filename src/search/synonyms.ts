import { cutPhrase, cutWords, fold, startOf, stem } from './words.js';

/**
 * How people speak, by the words that the pages use: `{ 'jeu de données': ['dataset', 'data set'] }`.
 * A query that holds `dataset` then also looks for `jeu` and `données`.
 */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** One way of saying something, ready to be found in a query. */
export interface Phrase {
  /** The words people say, folded. */
  readonly said: readonly string[];
  /** The words to look for as well, in lower case. */
  readonly means: readonly string[];
}

/** A word that a synonym adds to a query. */
export interface AddedWord {
  readonly word: string;
  /** The part of the synonym that this word makes up. */
  readonly share: number;
  /** The places of the words it stands for. */
  readonly places: readonly number[];
}

/** Phrases by the first letters of their first word. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Prepares a table of synonyms. */
export function readSynonyms(synonyms: Synonyms): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [term, ways] of Object.entries(synonyms)) {
    const means = cutWords(term);
    for (const way of ways) {
      const said = cutPhrase(way).map(fold);
      if (said[0] === undefined) continue;
      const start = startOf(said[0]);
      const group = phrases.get(start);
      if (group) group.push({ said, means });
      else phrases.set(start, [{ said, means }]);
    }
  }
  return phrases;
}

/**
 * The words that synonyms add to a query, each once: a phrase counts when its words stand side by side in it, small
 * words such as `mon` or `pas` among them. Places are those of `words`.
 */
export function expand(query: string, words: readonly string[], phrases: Phrases): AddedWord[] {
  const spoken = cutPhrase(query);
  const folded = spoken.map(fold);
  const added = new Map<string, AddedWord>();
  folded.forEach((first, start) => {
    for (const { said, means } of phrases.get(startOf(first)) ?? []) {
      if (!said.every((one, at) => isSame(folded[start + at], one))) continue;
      const explained = said.map((_, at) => words.indexOf(spoken[start + at]!)).filter((place) => place >= 0);
      for (const word of means) {
        const before = added.get(word) ?? { share: 0, places: [] };
        const places = [...before.places, ...explained];
        added.set(word, { word, share: Math.max(before.share, 1 / means.length), places });
      }
    }
  });
  return [...added.values()];
}

/** Stems are costly: only words that begin alike are compared by theirs. */
function isSame(one: string | undefined, other: string): boolean {
  return one === other || (one !== undefined && startOf(one) === startOf(other) && stem(one) === stem(other));
}
