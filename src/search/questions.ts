import type { Entry } from './entries.js';
import type { Field } from './inverted-index.js';
import type { Hit, Leads } from './rank.js';
import type { Ids } from '../data/model.js';
import { cutWords } from './words.js';

/**
 * Questions as readers ask them, by the key of the section that answers:
 * `{ 'producteur#certification': ['avoir le badge', 'faire vérifier mon organisation'] }`. Keys of sections that are
 * not searched are passed over.
 */
export type Questions = Readonly<Record<string, readonly string[]>>;

/** A question, which is a document of its own. */
export interface Asked extends Field {
  /** Number of the section that answers it; none where no section says which service does. */
  readonly answer: number | undefined;
  /**
   * `given` to the search, `elsewhere` where the answer is that another service has one, or the section's own `name`:
   * its title or its id.
   */
  readonly kind: 'given' | 'elsewhere' | 'name';
}

/** The questions of all sections, their names among them. */
export interface AskedQuestions extends Leads {
  readonly asked: readonly Asked[];
  /** The part of the sections that were given any, from 0 to 1: where few have, questions must not decide. */
  readonly share: number;
  /** Whether a document is a question that another service answers. */
  isElsewhere(number: number): boolean;
}

/** A section that answers, with the question that is most like the query. */
export interface Found {
  readonly number: number;
  readonly score: number;
  readonly question: Asked | undefined;
}

/** The key of what no section speaks of. */
const anyService = '*';

/** How much a question's word weighs, and what it adds to the strength of its section. */
const weights = { given: 8, elsewhere: 8, name: 12 } as const;
const strength = 2;

/**
 * The questions of some sections, numbered after these. Of several pages with one id and language, the first has those
 * of its keys: others are somebody else's.
 */
export function readQuestions(
  entries: readonly Entry<Ids>[],
  questions: Questions,
  elsewhere: Questions,
): AskedQuestions {
  const asked: Asked[] = [];
  const owners = new Map<string, unknown>();
  const answered = new Set<number>();
  const add = (answer: number | undefined, kind: Asked['kind'], texts: readonly string[]): void => {
    if (answer !== undefined && kind !== 'name' && texts.length > 0) answered.add(answer);
    for (const text of texts)
      asked.push({ text, answer, number: entries.length + asked.length, weight: weights[kind], kind });
  };
  entries.forEach(({ key, page, section }, answer) => {
    add(answer, 'name', [section.title, section.id.replaceAll('-', ' ')]);
    const name = `${page?.lang} ${page?.id}`;
    if (!owners.has(name)) owners.set(name, page);
    if (owners.get(name) !== page) return;
    add(answer, 'given', listAt(questions, key));
    add(answer, 'elsewhere', listAt(elsewhere, key));
  });
  add(undefined, 'elsewhere', listAt(elsewhere, anyService));
  const share = answered.size / Math.max(1, entries.length);
  return {
    asked,
    share,
    strength: strength * share,
    isElsewhere: (number) => asked[number - entries.length]?.kind === 'elsewhere',
    answerTo: (number) => asked[number - entries.length]?.answer,
  };
}

function listAt(table: Questions, key: string): readonly string[] {
  return Object.hasOwn(table, key) ? table[key]! : [];
}

/**
 * Adds to each section the question that is most like the query, and sorts. A question is like it as far as both hold
 * each other's words; the number of questions a section has counts for nothing.
 *
 * @param hits sections, numbered below `sections`, and questions, numbered from there on.
 */
export function addQuestions(hits: readonly Hit[], sections: number, { asked, share }: AskedQuestions): Found[] {
  const nearest = new Map<number, { likeness: number; question: Asked }>();
  for (const { number, score, weight: held } of hits) {
    const question = asked[number - sections];
    if (question?.answer === undefined) continue;
    const best = nearest.get(question.answer)?.likeness ?? 0;
    // Its words need to be cut only where it may matter.
    if (score <= best) continue;
    const said = fullness(question.text, held);
    // Of another service it is only what says it all: `permis` alone is no driving licence.
    if (question.kind === 'elsewhere' && said < 1) continue;
    // A name counts as it is said in full, whoever has questions: the bare word `moissonnage` is one section's id.
    const likeness = score * (question.kind === 'name' ? said ** 2 : said * share);
    if (likeness > best) nearest.set(question.answer, { likeness, question });
  }
  const found = new Map<number, Found>();
  for (const { number, score } of hits)
    if (number < sections) found.set(number, { number, score, question: undefined });
  for (const [number, { likeness, question }] of nearest)
    found.set(number, { number, score: (found.get(number)?.score ?? 0) + likeness, question });
  return [...found.values()].sort((a, b) => b.score - a.score || a.number - b.number);
}

/** The part of a question's own words that the query holds, from 0 to 1. */
export function fullness(question: string, held: number): number {
  return Math.min(1, held / new Set(cutWords(question)).size);
}
