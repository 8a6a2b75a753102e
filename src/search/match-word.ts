import leven from 'leven';
import { formOf, type InvertedIndex, type Term } from './inverted-index.js';
import { toSound } from './phonetic.js';
import { isSameWord, stem } from './stem.js';
import { fold } from './words.js';

/** A term that a word of the query stands for, and how surely. */
export interface Match {
  readonly term: Term;
  /** From 0 to 1: 1 for the word itself, 0.9 for one of its stem, less for a guess. */
  readonly likeness: number;
  /** Both words, where the term is one of two that were typed as one. */
  readonly said?: string;
}

/** The likeness of a word that a reader is still typing to those it may become. */
const completionLikeness = 0.75;
/** The likeness of each of two words to both typed as one, and how long each is at least, in letters. */
const joinedLikeness = 0.7;
const shortestPart = 3;

/**
 * The terms a word stands for: itself and those of its stem; if it is unfinished, all those it begins; failing that and
 * if asked, those it begins or nearly spells.
 */
export function matchWord(word: string, index: InvertedIndex, guess: boolean, unfinished = false): Match[] {
  const folded = fold(word);
  const family = matchStem(folded, index.alike([folded])[0]!);
  if (!(guess || unfinished) || family.some(({ likeness }) => likeness === 1)) return family;
  const known = new Set(family.map(({ term }) => term));
  const longer = unfinished && folded.length > 1 ? completionsOf(folded, index) : [];
  const all = [...family, ...longer.flatMap((term) => (known.has(term) ? [] : { term, likeness: completionLikeness }))];
  if (!guess || all.length > 0) return all;
  const parts = [matchElided, matchJoined].map((match) => match(folded, index)).find(({ length }) => length > 0);
  return parts ?? matchLoosely(folded, index);
}

/** The terms that follow an article typed without its apostrophe, as in `lapercu`. */
function matchElided(folded: string, index: InvertedIndex): Match[] {
  const rest = /^(?:qu|[cdjlmnst])(?=[aeiouhy]..)(.+)/.exec(folded)?.[1];
  return rest === undefined ? [] : matchStem(rest, index.alike([rest])[0]!);
}

/** The terms of two words typed as one, as in `apiadresse` or `motdepasse`: the longest first word that leaves another. */
function matchJoined(folded: string, index: InvertedIndex): Match[] {
  if (folded.length < shortestPart * 2) return [];
  const known = index.vocabulary();
  for (let at = folded.length - shortestPart; at >= shortestPart; at--) {
    if (!known.has(folded.slice(0, at))) continue;
    const [, article, whole] = /^(d[eu]s?|l[ae])?(.*)$/.exec(folded.slice(at))!;
    const second = [whole!, folded.slice(at)].find((one) => one.length >= shortestPart && known.has(one));
    if (second === undefined) continue;
    const terms = index.termsOf([folded.slice(0, at), second]);
    const [one, other] = terms.map(formOf);
    const said = [one, second === whole ? article : undefined, other].filter(Boolean).join(' ');
    return terms.map((term) => ({ term, likeness: joinedLikeness, said }));
  }
  return [];
}

/** The terms that begin like a folded word and go on. */
export function completionsOf(folded: string, index: InvertedIndex): Term[] {
  const words = [...index.vocabulary().keys()];
  return index.termsOf(words.filter((word) => word.startsWith(folded) && word !== folded));
}

function matchStem(folded: string, candidates: readonly Term[]): Match[] {
  const wanted = stem(folded);
  return candidates.flatMap((term) => {
    if (term.folded === folded) return { term, likeness: 1 };
    // Three letters are an abbreviation more often than a stem: `café` is no CAF.
    const isShort = Math.min(folded.length, term.folded.length) < 4;
    const isAlike = isShort ? isSameWord(term.folded, folded) : (term.stem ??= stem(term.folded)) === wanted;
    return isAlike ? { term, likeness: 0.9 } : [];
  });
}

/** The terms a word begins, nearly spells or sounds like; only those about as likely as the likeliest. */
function matchLoosely(folded: string, index: InvertedIndex): Match[] {
  const sound = toSound(folded);
  const guesses: { word: string; likeness: number }[] = [];
  for (const [word, itsSound] of index.vocabulary()) {
    const likeness = likenessOf(folded, sound, word, itsSound);
    if (likeness > 0) guesses.push({ word, likeness });
  }
  const best = Math.max(0, ...guesses.map(({ likeness }) => likeness));
  const likely = guesses.filter(({ likeness }) => likeness >= best * 0.8);
  const terms = index.termsOf(likely.map(({ word }) => word));
  return likely.map(({ likeness }, at) => ({ term: terms[at]!, likeness }));
}

function likenessOf(folded: string, sound: string, other: string, otherSound: string): number {
  if (folded.length > 1 && other.startsWith(folded)) return (0.8 * folded.length) / other.length;
  if (folded.length < 4) return 0;
  const maxDistance = folded.length < 8 ? 1 : 2;
  const difference = Math.abs(folded.length - other.length);
  // Words of other lengths need no closer look.
  if (difference > 3) return 0;
  const sounds = folded.length > 4 ? leven(sound, otherSound, { maxDistance: 2 }) : 2;
  if (sounds === 0) return 0.8;
  const distance = isSwapped(folded, other)
    ? 1
    : difference > maxDistance
      ? difference
      : leven(folded, other, { maxDistance: maxDistance + 1 });
  if (distance <= maxDistance) return 0.7 - 0.2 * distance;
  return sounds === 1 && sound.length > 4 ? 0.45 : 0;
}

/** Whether two words are one but for two neighbouring letters that changed places: one typing error, not two. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const isCrossed = at < one.length && one[at] === other[at + 1] && one[at + 1] === other[at];
  return isCrossed && one.slice(at + 2) === other.slice(at + 2);
}
