import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch, type Questions, type Search } from '../../src/search/index.js';
import { readFaq } from './content.js';

type Question = readonly [question: string, answers: readonly string[]];

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** Questions that people asked in public, as they stand, with the keys of the sections that answer them. */
const asked = Object.values(read('questions.asked.json') as Record<string, readonly Question[]>).flat();
/** Ways to ask the questions of the content's second edition, by the key of the section that answers them. */
const others = read('questions.new.json') as Readonly<Record<string, readonly string[]>>;

let titles: ReadonlyMap<string, string>;
let questions: Questions;
let search: Search['search'];

beforeAll(async () => {
  const { faq, ...words } = await readFaq();
  ({ questions } = words);
  titles = new Map(faq.pages.flatMap(({ id, sections }) => sections.map((one) => [`${id}#${one.id}`, one.title])));
  ({ search } = createSearch(faq, words));
});

const rankOf = (question: string, answers: readonly string[]): number =>
  search(question, { limit: 3 }).findIndex(({ key }) => answers.includes(key));

it('finds an answer in the first three results for 80 of 91 questions asked in public', () => {
  const ranks = asked.map(([question, answers]) => rankOf(question, answers));
  const found = ranks.filter((rank) => rank >= 0 && rank < 3).length;
  console.log(
    `search, asked in public: first ${ranks.filter((rank) => rank === 0).length}, first three ${found} of 91`,
  );
  expect(asked).toHaveLength(91);
  expect(found).toBeGreaterThanOrEqual(80);
});

it('leads to sections that exist, and asks what the search has not been given', () => {
  const given = new Set(Object.values(questions).flat());
  expect(asked.flatMap(([, answers]) => answers).filter((key) => !titles.has(key))).toEqual([]);
  expect(
    [...asked.map(([question]) => question), ...Object.values(others).flat()].filter((one) => given.has(one)),
  ).toEqual([]);
});

describe.each(Object.entries(others))('%s', (key, wordings) => {
  it('is found first by its own wording', () => {
    expect(search(titles.get(key)!)[0]?.key).toBe(key);
  });

  it('is found in the first three by three others', () => {
    expect(wordings).toHaveLength(3);
    for (const wording of wordings) {
      const rank = rankOf(wording, [key]);
      expect(rank, wording).toBeGreaterThanOrEqual(0);
      expect(rank, wording).toBeLessThan(3);
    }
  });

  it('is given at least three other wordings, its heading not among them: the search asks that itself', () => {
    expect(questions[key]).not.toContain(titles.get(key)!);
    expect(questions[key]!.length).toBeGreaterThanOrEqual(3);
  });
});
