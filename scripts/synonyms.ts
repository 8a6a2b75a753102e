import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scripts, type OutputFile } from '../src/compiler/emit.js';
import type { Synonyms } from '../src/search/index.js';

const declaration = `/** How people speak, by the words of the FAQ: made for \`createSearch\` of \`datagouv-faq/search\`. */
export declare const synonyms: Readonly<Record<string, readonly string[]>>;
`;

/** Reads the table of synonyms of a content folder; an error names the entry that is not a list of texts. */
export async function readSynonyms(folder: string): Promise<Synonyms> {
  const table = parse(await readFile(join(folder, 'synonyms.yml'), 'utf8')) as Record<string, unknown>;
  for (const [term, ways] of Object.entries(table))
    if (!Array.isArray(ways) || !ways.every((way) => typeof way === 'string'))
      throw new TypeError(`Unexpected value for '${term}' in synonyms.yml, expected a list of texts.`);
  return table as Synonyms;
}

/** The modules of `datagouv-faq/search-synonyms`. */
export function emitSynonyms(synonyms: Synonyms): OutputFile[] {
  return [
    ...scripts('search-synonyms', [['synonyms', JSON.stringify(synonyms)]]),
    { path: 'search-synonyms.d.ts', value: declaration },
    { path: 'search-synonyms.d.cts', value: declaration },
  ];
}
