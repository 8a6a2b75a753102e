import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { createSearch, type Questions, type Search } from '../../src/search/index.js';
import { readFaq } from './content.js';

/** A question and the keys of the sections that answer it. */
type Question = readonly [question: string, answers: readonly string[]];

interface Scores {
  readonly first: number;
  readonly firstThree: number;
  readonly missed: readonly string[];
}

/**
 * Questions as five kinds of people type them, at least one for each section. They were written before the search was
 * last changed, without a look at its results, and never served to tune it: when they do, write new ones.
 */
const heldOut = JSON.parse(readFileSync(new URL('questions.held-out.json', import.meta.url), 'utf8')) as Record<
  string,
  Question[]
>;
const all = Object.values(heldOut).flat();

let keys: ReadonlySet<string>;
let questions: Questions;
let search: Search['search'];

beforeAll(async () => {
  const { faq, ...words } = await readFaq();
  ({ questions } = words);
  keys = new Set(faq.pages.flatMap(({ id, sections }) => sections.map((section) => `${id}#${section.id}`)));
  ({ search } = createSearch(faq, words));
}, 60_000);

function score(asked: readonly Question[]): Scores {
  const ranks = asked.map(([question, answers]) => search(question).findIndex(({ key }) => answers.includes(key)));
  const share = (limit: number): number => ranks.filter((rank) => rank >= 0 && rank < limit).length / asked.length;
  const missed = asked.flatMap(([question], at) => (ranks[at]! >= 0 && ranks[at]! < 3 ? [] : [question]));
  return { first: share(1), firstThree: share(3), missed };
}

function report(name: string, { first, firstThree, missed }: Scores, count: number): void {
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  console.log(
    `search, ${name} (${count} questions): first ${percent(first)}, first three ${percent(firstThree)}` +
      (missed.length > 0 ? `\n  not in the first three: ${missed.join(' · ')}` : ''),
  );
}

// The aim is 95 % in the first three: it is missed by little, and the bound only holds what is reached.
test('finds the right answer first for 80 %, in the first three for 92 % of questions it has never seen', () => {
  for (const [kind, asked] of Object.entries(heldOut)) report(kind, score(asked), asked.length);
  const scores = score(all);
  report('held out', { ...scores, missed: [] }, all.length);
  expect(scores.first).toBeGreaterThanOrEqual(0.8);
  expect(scores.firstThree).toBeGreaterThanOrEqual(0.92);
});

test('holds out at least 100 questions, which lead to every section of the audiences’ pages', () => {
  expect(all.length).toBeGreaterThanOrEqual(100);
  const led = new Set(all.flatMap(([, answers]) => answers));
  expect([...led].filter((key) => !keys.has(key))).toEqual([]);
  expect([...keys].filter((key) => !led.has(key) && key !== 'index#bandeau')).toEqual([]);
});

test('holds out questions that the search has not been given', () => {
  const given = new Set(Object.values(questions).flat());
  expect(all.map(([question]) => question).filter((question) => given.has(question))).toEqual([]);
});
