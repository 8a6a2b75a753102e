import { fullness, type AskedQuestions, type Found } from './questions.js';
import type { Ranking } from './rank.js';

/**
 * Whether an answer is one: `sure` when the query is understood and no other answer comes near, `weak` when most of what
 * makes the query rare is not in it, `likely` between.
 */
export type Confidence = 'sure' | 'likely' | 'weak';

/** More likeness than this has a word with one typing error; and a word that is no guess. */
const countedLikeness = 0.45;
const knownLikeness = 0.6;
/** How strong a word is that stands in a title, or in a question: stronger ones say no more. */
const fullStrength = 3;

/** What a query and an answer to it have in common, each from 0 to 1. */
interface Common {
  /** How many of its words the answer holds, with a typing error at most; four are as good as more. */
  readonly count: number;
  /** The part of its words that the answer holds where it matters, rare words for more. */
  readonly strong: number;
  /** How much the query and the question nearest to it are the same. */
  readonly asked: number;
  /** How many of its words nothing is known of, two or more being all. */
  readonly unknown: number;
  /** 1 when the answer lacks a word of what people ask of another service. */
  readonly foreign: number;
  /** How rare the rarest word is that the answer lacks, beside the rarest. */
  readonly lacked: number;
}

// Weights were fitted (logistic regression) to the questions for development, answerable and off-topic. `likelyFrom` is
// the lowest tenth that calls four fifths of the off-topic ones weak; those kept apart were not looked at.
const weights = { count: 3.2, strong: 4, asked: 2.9, unknown: -2.5, foreign: -3.5 } as const;
const likelyFrom = 2.6;
const sureFrom = 5.5;
/** Where no section has questions, answers have so much less in common with what is asked of them. */
const withoutQuestions = 1.1;
/** A sure answer's score is so many times that of the next. */
const lead = 1.2;
/** A sure answer lacks no word this rare, beside the rarest of the query: of a password, it may be another service's. */
const lackedRarity = 0.5;

/** Judges answers to a query: each beside the score of the one after it. */
export function createJudge(ranking: Ranking, asked: AskedQuestions): (found: Found, next: number) => Confidence {
  const known = findKnown(ranking, asked);
  const foreign = findForeign(ranking, asked);
  return (found, next) => {
    if (found.question?.kind === 'elsewhere') return 'weak';
    // Only a synonym of small words, such as `où sont`, explains such a query.
    if (ranking.typed.length === 0) return 'likely';
    const common = compare(ranking, found, known, foreign);
    const value = Object.entries(weights).reduce(
      (sum, [name, weight]) => sum + weight * common[name as keyof typeof weights],
      withoutQuestions * (1 - asked.share),
    );
    if (value < likelyFrom) return 'weak';
    const isSure = value >= sureFrom && found.score >= lead * next && common.lacked < lackedRarity;
    return isSure ? 'sure' : 'likely';
  };
}

/** Places of a query's words. */
type Places = ReadonlySet<number>;

function compare(
  { typed, rarities, evidence }: Ranking,
  { number, question }: Found,
  known: Places,
  foreign: Places,
): Common {
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const common = { count: 0, strong: 0, asked: 0, unknown: 0, foreign: 0, lacked: 0 };
  let held = 0;
  typed.forEach((_, place) => {
    const own = evidence(number, place);
    const asked = question ? evidence(question.number, place) : { likeness: 0, strength: 0 };
    const part = rarities[place]! / all;
    const likeness = Math.max(own.likeness, asked.likeness);
    if (likeness > countedLikeness) common.count += 1 / 4;
    else if (foreign.has(place)) common.foreign = 1;
    if (asked.likeness > 0) held++;
    common.asked += part * asked.likeness;
    common.strong +=
      part * Math.max(...[own, asked].map((one) => Math.min(1, one.strength / fullStrength) * one.likeness));
    if (!known.has(place)) common.unknown += 1 / 2;
    common.lacked = Math.max(common.lacked, (rarities[place]! * (1 - likeness)) / Math.max(...rarities));
  });
  return {
    ...common,
    count: Math.min(1, common.count),
    unknown: Math.min(1, common.unknown),
    asked: question ? common.asked * fullness(question.text, held) : 0,
  };
}

/** The places of words that some section or question of its own holds: those of another service tell nothing of ours. */
function findKnown({ wanted }: Ranking, { isElsewhere }: AskedQuestions): Places {
  return new Set(
    wanted.flatMap(({ matches, places }) =>
      matches.some(({ term }) => !Array.from(term.postings.keys()).every(isElsewhere)) ? places : [],
    ),
  );
}

/** The places of words that say in full what people ask of another service. */
function findForeign({ typed, evidence }: Ranking, { asked }: AskedQuestions): Places {
  return new Set(
    asked.flatMap(({ kind, number, text }) => {
      if (kind !== 'elsewhere') return [];
      const held = Array.from(typed.keys()).filter((place) => evidence(number, place).likeness > knownLikeness);
      return held.length > 0 && fullness(text, held.length) === 1 ? held : [];
    }),
  );
}
