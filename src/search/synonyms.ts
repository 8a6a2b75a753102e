import { findWords, joinTexts } from './joined-texts.js';
import { stopWords } from './stop-words.js';
import { cutPhrase, cutWords, fold, startOf, stem } from './words.js';

/**
 * How people speak, by the words that the pages use: `{ 'jeu de données': ['dataset', 'data set'] }`.
 * A query that holds `dataset` then also looks for `jeu` and `données`.
 */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** A word that a synonym adds to a query. */
export interface AddedWord {
  readonly word: string;
  /** The part of the synonym that this word makes up. */
  readonly share: number;
  /** The places of the words it stands for. */
  readonly places: readonly number[];
}

/** One way of saying something, ready to be found in a query. */
interface Phrase {
  /** The words people say, folded. */
  readonly said: readonly string[];
  /** The words to look for as well, in lower case. */
  readonly means: readonly string[];
}

/** The phrases that hold a word like one of these folded ones. */
export type Phrases = (words: readonly string[]) => readonly Phrase[];

/** Prepares a table of synonyms; of its many phrases, only those that a query may hold are read. */
export function readSynonyms(synonyms: Synonyms): Phrases {
  const terms: string[] = [];
  const ways: string[] = [];
  for (const [term, said] of Object.entries(synonyms)) {
    for (const way of said) {
      terms.push(term);
      ways.push(way);
    }
  }
  const texts = joinTexts(ways);
  const phrases = new Map<number, Phrase>();
  return (words) => {
    const found = new Set<number>();
    findWords(texts, words.map(startOf), (_, at) => found.add(at));
    return Array.from(found, (at) => {
      const phrase = phrases.get(at) ?? { said: cutPhrase(ways[at]!).map(fold), means: cutWords(terms[at]!) };
      phrases.set(at, phrase);
      return phrase;
    });
  };
}

/**
 * The words that synonyms add to a query, each once: a phrase counts when its words stand side by side in it, small
 * words such as `mon` or `pas` among them. Places are those of `words`.
 */
export function expand(query: string, words: readonly string[], phrases: Phrases): AddedWord[] {
  const spoken = cutPhrase(query);
  const folded = spoken.map(fold);
  const added = new Map<string, AddedWord>();
  for (const { said, means } of phrases(folded)) {
    folded.forEach((_, start) => {
      if (said.length === 0 || !said.every((one, at) => isSame(folded[start + at], one))) return;
      const explained = said.map((_, at) => words.indexOf(spoken[start + at]!)).filter((place) => place >= 0);
      for (const word of means) {
        const before = added.get(word) ?? { share: 0, places: [] };
        const places = [...before.places, ...explained];
        added.set(word, { word, share: Math.max(before.share, 1 / means.length), places });
      }
    });
  }
  return [...added.values()];
}

/** Stems are costly: only words that begin alike are compared by theirs. `Comment` is no form of `commenter`. */
function isSame(one: string | undefined, other: string): boolean {
  if (one === undefined || one === other) return one === other;
  return startOf(one) === startOf(other) && !stopWords.has(one) && stem(one) === stem(other);
}
