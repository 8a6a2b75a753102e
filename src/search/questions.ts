import type { Field } from './inverted-index.js';
import type { Hit } from './rank.js';
import { cutWords } from './words.js';

/**
 * Questions as readers ask them, by the key of the section that answers:
 * `{ 'producteur#certification': ['avoir le badge', 'faire vérifier mon organisation'] }`. Keys of sections that are
 * not searched are passed over.
 */
export type Questions = Readonly<Record<string, readonly string[]>>;

/** A question, which is a document of its own. */
export interface Asked extends Field {
  /** Number of the section that answers it. */
  readonly answer: number;
}

/**
 * Adds to each section the question that is most like the query, and sorts. A question is like it as far as both hold
 * each other's words; the number of questions a section has counts for nothing.
 *
 * @param hits sections, numbered below `sections`, and questions, numbered from there on.
 */
export function addQuestions(hits: readonly Hit[], sections: number, asked: readonly Asked[]): Hit[] {
  const found = new Map(hits.filter(({ number }) => number < sections).map((hit) => [hit.number, hit]));
  const nearest = new Map<number, number>();
  for (const { number, score, weight } of hits) {
    const question = asked[number - sections];
    if (question === undefined) continue;
    const { text, answer } = question;
    const best = nearest.get(answer) ?? 0;
    // Its words need to be cut only where it may matter.
    if (score > best) nearest.set(answer, Math.max(best, score * Math.sqrt(fullness(text, weight))));
  }
  for (const [number, likeness] of nearest) {
    const hit = found.get(number) ?? { number, score: 0, weight: 0 };
    found.set(number, { ...hit, score: hit.score + likeness });
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.number - b.number);
}

/** The part of a question's own words that the query holds, from 0 to 1. */
function fullness(question: string, weight: number): number {
  return Math.min(1, weight / new Set(cutWords(question)).size);
}
