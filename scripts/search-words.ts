import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scripts, type OutputFile } from '../src/compiler/emit.js';
import type { Faq } from '../src/model.js';
import type { Questions, Synonyms } from '../src/search/index.js';

/** How people speak, by the words and by the answers of the FAQ. */
export interface SearchWords {
  readonly synonyms: Synonyms;
  readonly questions: Questions;
}

const declaration = `/** How people speak, by the words of the FAQ: made for \`createSearch\` of \`datagouv-faq/search\`. */
export declare const synonyms: Readonly<Record<string, readonly string[]>>;
/** Questions in the readers' words, by the key of the section that answers them: made for \`createSearch\` too. */
export declare const questions: Readonly<Record<string, readonly string[]>>;
`;

/** Reads the tables of a content folder; an error names the entry that is not a list of texts, or leads nowhere. */
export async function readSearchWords(folder: string, faq: Faq): Promise<SearchWords> {
  const synonyms = await readTable(folder, 'synonyms.yml');
  const questions = await readTable(folder, 'questions.yml');
  const keys = new Set(faq.pages.flatMap(({ id, sections }) => sections.map((section) => `${id}#${section.id}`)));
  const lost = Object.keys(questions).find((key) => !keys.has(key));
  if (lost !== undefined) throw new TypeError(`Unexpected key '${lost}' in questions.yml, expected a section’s key.`);
  return { synonyms, questions };
}

async function readTable(folder: string, name: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const table = parse(await readFile(join(folder, name), 'utf8')) as Record<string, unknown>;
  for (const [term, ways] of Object.entries(table))
    if (!Array.isArray(ways) || !ways.every((way) => typeof way === 'string'))
      throw new TypeError(`Unexpected value for '${term}' in ${name}, expected a list of texts.`);
  return table as Record<string, string[]>;
}

/** The modules of `datagouv-faq/search-synonyms`. */
export function emitSearchWords({ synonyms, questions }: SearchWords): OutputFile[] {
  return [
    ...scripts('search-synonyms', [
      ['synonyms', JSON.stringify(synonyms)],
      ['questions', JSON.stringify(questions)],
    ]),
    { path: 'search-synonyms.d.ts', value: declaration },
    { path: 'search-synonyms.d.cts', value: declaration },
  ];
}
