import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSearch, type Search } from '../../src/search/index.js';
import { readFaq } from './content.js';

/** A question and the keys of the sections that answer it. */
type Question = readonly [question: string, answers: readonly string[]];

interface Scores {
  readonly first: number;
  readonly firstThree: number;
  readonly missed: readonly string[];
}

/**
 * Questions in the words of people who do not know the FAQ's. Those of `tuning` served to choose weights and synonyms;
 * those of `held-out` were written after them and never served: when they do, write new ones.
 */
const read = (name: string): Question[] =>
  JSON.parse(readFileSync(new URL(`questions.${name}.json`, import.meta.url), 'utf8')) as Question[];

let search: Search['search'];

beforeAll(async () => {
  const { faq, synonyms } = await readFaq();
  ({ search } = createSearch(faq, { synonyms }));
});

function score(questions: readonly Question[]): Scores {
  const ranks = questions.map(([question, answers]) =>
    search(question, { limit: 10 }).findIndex(({ key }) => answers.includes(key)),
  );
  const share = (limit: number): number => ranks.filter((rank) => rank >= 0 && rank < limit).length / questions.length;
  const missed = questions.flatMap(([question], at) => (ranks[at]! >= 0 && ranks[at]! < 3 ? [] : [question]));
  return { first: share(1), firstThree: share(3), missed };
}

function report(name: string, { first, firstThree, missed }: Scores, count: number): void {
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  console.log(
    `search, ${name} (${count} questions): first ${percent(first)}, first three ${percent(firstThree)}` +
      (missed.length > 0 ? `\n  not in the first three: ${missed.join(' · ')}` : ''),
  );
}

describe('the right answer is found', () => {
  test('first for 80 %, in the first three for 95 % of all questions', () => {
    const questions = [...read('tuning'), ...read('held-out')];
    const scores = score(questions);
    report('all', scores, questions.length);
    expect(questions.length).toBeGreaterThanOrEqual(80);
    expect(scores.first).toBeGreaterThanOrEqual(0.8);
    expect(scores.firstThree).toBeGreaterThanOrEqual(0.95);
  });

  test('first for 75 %, in the first three for 85 % of the questions that never served to tune it', () => {
    const questions = read('held-out');
    const scores = score(questions);
    report('held out', scores, questions.length);
    expect(scores.first).toBeGreaterThanOrEqual(0.75);
    expect(scores.firstThree).toBeGreaterThanOrEqual(0.85);
  });

  test('every answer of the questions exists', async () => {
    const { faq } = await readFaq();
    const keys = new Set(faq.pages.flatMap(({ id, sections }) => sections.map((section) => `${id}#${section.id}`)));
    const answers = ['tuning', 'held-out'].flatMap(read).flatMap(([, expected]) => expected);
    expect(answers.filter((key) => !keys.has(key))).toEqual([]);
  });
});
