import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from './answers.js';
import { questions } from './questions.js';

interface Hedges {
  /** Patterns (flags `giu`) of phrases that hand a check to the reader, or that tell of the writer's sources. */
  readonly phrases: readonly string[];
  /** Phrases that are advice, not an evasion. */
  readonly allowed: readonly { readonly answer: string; readonly phrase: string; readonly reason: string }[];
}

interface Hedge {
  readonly answer: string;
  readonly phrase: string;
}

const { phrases, allowed } = JSON.parse(readFileSync(new URL('hedges.json', import.meta.url), 'utf8')) as Hedges;

let answers: ReadonlyMap<string, string>;
beforeAll(async () => {
  answers = await readAnswers();
});

const hedgesOf = (texts: ReadonlyMap<string, string>): Hedge[] =>
  [...texts].flatMap(([answer, text]) =>
    phrases.flatMap((phrase) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${phrase})(?!\\p{L})`, 'giu'))].map(() => ({ answer, phrase })),
    ),
  );

const isAllowed = ({ answer, phrase }: Hedge): boolean =>
  allowed.some((one) => one.answer === answer && one.phrase === phrase);

const counted = (page: string, texts = answers): Hedge[] =>
  hedgesOf(texts).filter((hedge) => hedge.answer.startsWith(`${page}#`) && !isAllowed(hedge));

describe('phrases that hand a check to the reader', () => {
  it.each(Object.entries(questions))('are at most one in ten answers of %s', (page, ids) => {
    const found = counted(page);
    console.log(`hedges, ${page}: ${found.length} in ${ids.length} answers`);
    expect(found.length, found.map(({ answer, phrase }) => `${answer}: ${phrase}`).join('\n')).toBeLessThanOrEqual(
      Math.floor(ids.length / 10),
    );
  });

  it('are absent from the home page', () => {
    expect(counted('index')).toEqual([]);
  });

  it('are counted when an answer gains one', () => {
    const evasive = new Map([['index#bandeau', 'Le délai est de deux jours, selon les guides : vérifiez à l’écran.']]);
    expect(counted('index', new Map([...evasive].map(([key, text]) => [key, text.replace('’', "'")])))).toHaveLength(3);
  });

  it('are allowed where they stand only, each for a reason', () => {
    const found = hedgesOf(answers);
    for (const { answer, phrase, reason } of allowed) {
      expect(found).toContainEqual({ answer, phrase });
      expect(reason).toMatch(/^[A-Z].*\.$/);
    }
  });
});
