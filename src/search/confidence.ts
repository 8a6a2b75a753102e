import { fullness, type Found } from './questions.js';
import type { Ranking } from './rank.js';

/**
 * Whether an answer is one: `sure` when the query is understood and no other answer comes near, `weak` when most of what
 * makes the query rare is not in it, `likely` between.
 */
export type Confidence = 'sure' | 'likely' | 'weak';

/** How strong a word is that stands in a title, or in a question: stronger ones say no more. */
const fullStrength = 3;

/** What a query and an answer to it have in common, each from 0 to 1. */
interface Common {
  /** How many of its words the answer holds more surely than by a guess; four are as good as more. */
  readonly count: number;
  /** The part of its words that the answer holds where it matters, rare words for more. */
  readonly strong: number;
  /** How much the query and the question nearest to it are the same. */
  readonly asked: number;
  /** How rare the rarest word is that the answer lacks, beside the rarest. */
  readonly missing: number;
}

// Weights and borders were fitted (logistic regression) to the questions for development, answerable and off-topic;
// those kept apart have not been looked at.
const weights = { count: 7.3, strong: 1.6, asked: 1.5, missing: -0.95 } as const;
const likelyFrom = 2.85;
const sureFrom = 5.5;
/** A sure answer's score is so many times that of the next. */
const lead = 1.2;

/** How sure an answer is, beside the score of the one after it. */
export function confidenceOf(ranking: Ranking, found: Found, next: number): Confidence {
  if (found.question?.isElsewhere) return 'weak';
  // Only a synonym of small words, such as `où sont`, explains such a query.
  if (ranking.typed.length === 0) return 'likely';
  const common = compare(ranking, found);
  const value = Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * common[name as keyof Common], 0);
  if (value < likelyFrom) return 'weak';
  return value >= sureFrom && found.score >= lead * next ? 'sure' : 'likely';
}

function compare({ typed, rarities, evidence }: Ranking, { number, question }: Found): Common {
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const common = { count: 0, strong: 0, asked: 0, missing: 0 };
  let held = 0;
  typed.forEach((_, place) => {
    const own = evidence(number, place);
    const asked = question ? evidence(question.number, place) : { likeness: 0, strength: 0 };
    const part = rarities[place]! / all;
    const likeness = Math.max(own.likeness, asked.likeness);
    if (likeness > 0.6) common.count += 1 / 4;
    if (asked.likeness > 0) held++;
    common.asked += part * asked.likeness;
    common.strong +=
      part * Math.max(...[own, asked].map((one) => Math.min(1, one.strength / fullStrength) * one.likeness));
    common.missing = Math.max(common.missing, (rarities[place]! * (1 - likeness)) / Math.max(...rarities));
  });
  return {
    ...common,
    count: Math.min(1, common.count),
    asked: question ? common.asked * fullness(question.text, held) : 0,
  };
}
