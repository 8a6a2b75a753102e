import type { Hit } from './rank.js';

/**
 * Questions as readers ask them, by the key of the section that answers:
 * `{ 'producteur#certification': ['avoir le badge', 'faire vérifier mon organisation'] }`. Keys of sections that are
 * not searched are passed over.
 */
export type Questions = Readonly<Record<string, readonly string[]>>;

/**
 * Adds to each section the question that is most like the query, and sorts. A question is like it as far as both hold
 * each other's words; the number of questions a section has counts for nothing.
 *
 * @param hits sections, numbered below `sections`, and questions, numbered from there on.
 * @param answers the number of the section that answers each question.
 */
export function addQuestions(hits: readonly Hit[], sections: number, answers: readonly number[]): Hit[] {
  const found = new Map(hits.filter(({ number }) => number < sections).map((hit) => [hit.number, hit]));
  const nearest = new Map<number, number>();
  for (const { number, score, fullness } of hits) {
    const section = answers[number - sections];
    if (section === undefined) continue;
    nearest.set(section, Math.max(nearest.get(section) ?? 0, score * Math.sqrt(fullness)));
  }
  for (const [number, likeness] of nearest) {
    const hit = found.get(number) ?? { number, score: 0, fullness: 0, terms: new Set() };
    found.set(number, { ...hit, score: hit.score + likeness });
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.number - b.number);
}
