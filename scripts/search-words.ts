import { join } from 'node:path';
import { isMap, isScalar, parseDocument, type Document, type Scalar } from 'yaml';
import { readInside } from '../src/build/read-inside.js';
import { emitConstants } from '../src/compiler/output/constants.js';
import type { OutputFile } from '../src/compiler/output/output-file.js';
import { createLocator } from '../src/compiler/source/place.js';
import type { Faq } from '../src/data/model.js';
import type { Questions, Synonyms } from '../src/search/index.js';

/** How people speak, by the words and by the answers of the FAQ. */
export interface SearchWords {
  readonly synonyms: Synonyms;
  readonly questions: Questions;
  /** What people ask of another service, by the answer that says so. */
  readonly elsewhere: Questions;
}

const declaration = `/** How people speak, by the words of the FAQ: made for \`createSearch\` of \`datagouv-faq/search\`. */
export declare const synonyms: Readonly<Record<string, readonly string[]>>;
/** Questions in the readers' words, by the key of the section that answers them: made for \`createSearch\` too. */
export declare const questions: Readonly<Record<string, readonly string[]>>;
/** What people ask of another service, by the key of the section that says so: made for \`createSearch\` as well. */
export declare const elsewhere: Readonly<Record<string, readonly string[]>>;
`;

interface Table {
  readonly entries: Readonly<Record<string, readonly string[]>>;
  /** Throws a `SyntaxError` that names the file and the line of the key. */
  refuse(key: string, reason: string): never;
}

/**
 * Reads the tables of a content folder.
 *
 * @throws A `SyntaxError`, in French, that names the file and the line: YAML that cannot be read, an entry that is not
 * a list of texts, a key that leads nowhere.
 */
export async function readSearchWords(folder: string, faq: Faq): Promise<SearchWords> {
  const { entries: synonyms } = await readTable(folder, 'synonyms.yml');
  const keys = new Set(faq.pages.flatMap(({ id, sections }) => sections.map((section) => `${id}#${section.id}`)));
  const readByKey = async (name: string, others: readonly string[] = []): Promise<Questions> => {
    const { entries, refuse } = await readTable(folder, name);
    const lost = Object.keys(entries).find((key) => !keys.has(key) && !others.includes(key));
    if (lost !== undefined) refuse(lost, `« ${lost} » n’est la clé d’aucune question, telle que « citoyen#contact ».`);
    return entries;
  };
  return { synonyms, questions: await readByKey('questions.yml'), elsewhere: await readByKey('elsewhere.yml', ['*']) };
}

async function readTable(folder: string, name: string): Promise<Table> {
  const text = readInside(folder, join(folder, name)).toString('utf8');
  const locate = createLocator(text);
  const document = parseDocument(text, { prettyErrors: false });
  const fail = (offset: number, reason: string, cause?: Error): never => {
    throw new SyntaxError(`${name}:${locate(offset).line}: ${reason}`, { cause });
  };
  const [problem] = document.errors;
  if (problem) fail(problem.pos[0], problem.message, problem);
  const refuse = (key: string, reason: string): never => fail(offsetOf(document, key), reason);
  const entries = (document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown>;
  for (const [term, ways] of Object.entries(entries))
    if (!Array.isArray(ways) || !ways.every((way) => typeof way === 'string'))
      refuse(term, `« ${term} » attend une liste de textes, tels que « [premier, deuxième] ».`);
  return { entries: entries as Record<string, string[]>, refuse };
}

function offsetOf({ contents }: Document, key: string): number {
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  return (pair?.key as Scalar | undefined)?.range?.[0] ?? 0;
}

/** The modules of `datagouv-faq/search-synonyms`. */
export function emitSearchWords({ synonyms, questions, elsewhere }: SearchWords): OutputFile[] {
  return [
    ...emitConstants('search-synonyms', [
      ['synonyms', JSON.stringify(synonyms)],
      ['questions', JSON.stringify(questions)],
      ['elsewhere', JSON.stringify(elsewhere)],
    ]),
    { path: 'search-synonyms.d.ts', value: declaration },
    { path: 'search-synonyms.d.cts', value: declaration },
  ];
}
