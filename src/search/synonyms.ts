import { findWords, joinTexts } from './joined-texts.js';
import { isSameWord, startOf } from './stem.js';
import { cutPhrase, cutWords, type Spoken } from './words.js';

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
  /** Whether it stands for several words together, which say something else than each of them. */
  readonly isPhrase: boolean;
}

/** One way of saying something, ready to be found in a query. */
interface Phrase {
  /** The words people say, folded. */
  readonly said: readonly string[];
  /** Whether articles are part of it: of `à jour`, they tell it from `jour`. */
  readonly whole: boolean;
  /** What to look for as well: nothing for what the pages say themselves. */
  readonly means: string;
}

/** A phrase in a query: which of its words, the last one included. */
interface Fired {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** The phrases that hold a word like one of these folded ones. */
export type Phrases = (words: readonly string[]) => readonly Phrase[];

/** Prepares a table of synonyms; of its many phrases, only those that a query may hold are read. */
export function readSynonyms(synonyms: Synonyms): Phrases {
  const ways = Object.entries(synonyms).flatMap(([term, said]) => [
    { way: term, term: '' },
    ...said.map((way) => ({ way, term })),
  ]);
  const texts = joinTexts(ways.map(({ way }) => way));
  const phrases = new Map<number, Phrase>();
  return (words) => {
    const found = new Set<number>();
    findWords(texts, words.map(startOf), (_, at) => found.add(at));
    return Array.from(found, (at) => {
      const phrase = phrases.get(at) ?? readPhrase(ways[at]!);
      phrases.set(at, phrase);
      return phrase;
    });
  };
}

function readPhrase({ way, term }: { way: string; term: string }): Phrase {
  const all = cutPhrase(way);
  const content = all.filter(({ isArticle }) => !isArticle);
  const whole = content.length < 2;
  return { said: (whole ? all : content).map(({ folded }) => folded), whole, means: term };
}

/**
 * The words that synonyms add to a query, each once: a phrase counts when its words stand side by side in it, small
 * words such as `mon` or `pas` among them, and not all within a longer phrase. Places are those of `words`.
 */
export function expand(query: string, words: readonly string[], phrases: Phrases): AddedWord[] {
  const spoken = cutPhrase(query);
  const added = new Map<string, AddedWord>();
  for (const { phrase, from, to } of findLongest(spoken, phrases)) {
    const places = spoken.slice(from, to + 1).map(({ lower }) => words.indexOf(lower));
    const explained = places.filter((place) => place >= 0);
    const means = cutWords(phrase.means);
    for (const word of means) {
      const before = added.get(word) ?? { share: 0, places: [], isPhrase: false };
      const share = Math.max(before.share, 1 / means.length);
      added.set(word, {
        word,
        share,
        places: [...before.places, ...explained],
        isPhrase: before.isPhrase || phrase.said.length > 1,
      });
    }
  }
  return [...added.values()];
}

function findLongest(spoken: readonly Spoken[], phrases: Phrases): Fired[] {
  const all = spoken.map((_, at) => at);
  const content = all.filter((at) => !spoken[at]!.isArticle);
  const fired = phrases(spoken.map(({ folded }) => folded)).flatMap((phrase) =>
    findPhrase(phrase, phrase.whole ? all : content, spoken),
  );
  const isWithin = (one: Fired, other: Fired): boolean =>
    other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from;
  return fired.filter((one) => !fired.some((other) => isWithin(one, other)));
}

/** Where a phrase stands among the words at these places. */
function findPhrase(phrase: Phrase, places: readonly number[], spoken: readonly Spoken[]): Fired[] {
  const { said } = phrase;
  return places.flatMap((from, start) => {
    const matches = said.every((one, at) => isSameWord(spoken[places[start + at] ?? -1]?.folded ?? '', one));
    return matches && said.length > 0 ? { phrase, from, to: places[start + said.length - 1]! } : [];
  });
}
