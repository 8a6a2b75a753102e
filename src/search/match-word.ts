import leven from 'leven';
import type { InvertedIndex, KnownWord, Term } from './inverted-index.js';
import { toSound } from './phonetic.js';
import { fold, stems } from './words.js';

/** A term that a word of the query stands for, and how surely. */
export interface Match {
  readonly term: Term;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** The terms a word stands for: itself and those of its stem; failing that and if asked, those it begins or nearly spells. */
export function matchWord(word: string, index: InvertedIndex, guess: boolean): Match[] {
  const folded = fold(word);
  const family = matchStem(word, folded, index.alike([folded])[0]!);
  return family.length > 0 || !guess ? family : matchLoosely(folded, index);
}

function matchStem(word: string, folded: string, candidates: readonly Term[]): Match[] {
  const wanted = stems(word);
  return candidates.flatMap((term) => {
    if (term.folded === folded) return { term, likeness: 1 };
    const own = (term.stems ??= term.forms.flatMap(stems));
    return own.some((one) => wanted.includes(one)) ? { term, likeness: 0.9 } : [];
  });
}

/** The terms a word begins, nearly spells or sounds like; only those about as likely as the likeliest. */
function matchLoosely(folded: string, index: InvertedIndex): Match[] {
  const sound = toSound(folded);
  const guesses = index
    .vocabulary()
    .map((other) => ({ other, likeness: likenessOf(folded, sound, other) }))
    .filter(({ likeness }) => likeness > 0);
  const best = Math.max(0, ...guesses.map(({ likeness }) => likeness));
  const likely = guesses.filter(({ likeness }) => likeness >= best * 0.8);
  const terms = index.termsOf(likely.map(({ other }) => other.folded));
  return likely.map(({ likeness }, at) => ({ term: terms[at]!, likeness }));
}

function likenessOf(folded: string, sound: string, other: KnownWord): number {
  if (folded.length > 1 && other.folded.startsWith(folded)) return (0.8 * folded.length) / other.folded.length;
  if (folded.length < 4) return 0;
  const maxDistance = folded.length < 8 ? 1 : 2;
  const difference = Math.abs(folded.length - other.folded.length);
  // Words of other lengths need no closer look.
  if (difference > 3) return 0;
  const sounds = folded.length > 4 ? leven(sound, (other.sound ??= toSound(other.folded)), { maxDistance: 2 }) : 2;
  if (sounds === 0) return 0.8;
  const distance =
    difference > maxDistance ? difference : leven(folded, other.folded, { maxDistance: maxDistance + 1 });
  if (distance <= maxDistance) return 0.7 - 0.2 * distance;
  return sounds === 1 && sound.length > 4 ? 0.45 : 0;
}
