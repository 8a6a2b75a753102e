import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { readAnswers } from './answers.js';

/** A fact stands in one answer, its home; the others link to it, so that it is changed once. */
interface Fact {
  readonly fact: string;
  readonly pattern: string;
  readonly home: string;
}

const facts = JSON.parse(readFileSync(new URL('one-home.json', import.meta.url), 'utf8')) as readonly Fact[];

let answers: ReadonlyMap<string, string>;
beforeAll(async () => {
  answers = await readAnswers();
});

const homes = (pattern: string, texts = answers): string[] =>
  [...texts].filter(([, text]) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})`, 'iu').test(text)).map(([key]) => key);

it.each(facts)('the $fact stands in $home only', ({ pattern, home }) => {
  expect(homes(pattern)).toEqual([home]);
});

it('names every answer that repeats a fact', () => {
  const repeated = new Map([
    ...answers,
    ['index#bandeau', `${answers.get('index#bandeau')} Un dépôt pèse 420 Mo au plus.`],
  ]);
  expect(homes('420 Mo', repeated)).toEqual(['index#bandeau', 'producteur#taille-maximale-des-fichiers']);
});
