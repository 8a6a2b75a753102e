import { join } from 'node:path';
import { root } from '../root.js';
import { bundle } from './bundle.js';
import { measure, measureInTurn, type Command } from './measure.js';
import { peersFolder } from './peers.js';
import { median } from './row.js';
import type { SearchCorpus } from './search-corpus.js';

/** The libraries that `peers/search-libraries.mjs` knows how to set, ours first, and the code a page needs for each. */
const modules = {
  'datagouv-faq': "export { createSearch } from 'datagouv-faq/search';",
  minisearch: "export { default } from 'minisearch'; export { stemmer } from '@orama/stemmers/french';",
  orama:
    "export { create, insertMultiple, load, search } from '@orama/orama'; export { stemmer } from '@orama/stemmers/french';",
  lunr: ['lunr', 'lunr-languages/lunr.stemmer.support.js', 'lunr-languages/lunr.fr.js']
    .map((name, at) => `export { default as part${at} } from '${name}';`)
    .join(''),
} as const;

export type Library = keyof typeof modules;

export type ByLibrary<Value> = Readonly<Record<Library, Value>>;

const libraries = Object.keys(modules) as Library[];

/** The questions that nobody tunes on. */
const questionnaires = ['held-out', 'held-out-2', 'frozen'].map((name) =>
  join(root, `test/search/questions.${name}.json`),
);

/** What `peers/search.mjs` prints. */
interface Printed {
  readonly firstResultMs: number;
  readonly indexBytes: number;
  readonly first: number;
  readonly firstThree: number;
}

/** How a library's index comes to be: from the documents, or from what was kept of it. */
type Way = 'make' | 'load';

export interface LibraryUsage {
  /** The index as a page would download it, gzipped. */
  readonly indexBytes: number;
  /** CPU of import, index and first result, of each round. */
  readonly makeMs: readonly number[];
  /** The same with an index that was kept; ours keeps none. */
  readonly loadMs: readonly number[];
}

/** Bytes of code that a page loads to search, gzipped. */
export async function codeBytes(): Promise<ByLibrary<number>> {
  return mapLibraries((library) => bundle(modules[library], peersFolder));
}

/** The shares of questions whose answer comes first, and in the first three, with the same texts and synonyms. */
export async function measureQuality(corpus: SearchCorpus): Promise<ByLibrary<Printed>> {
  return mapLibraries(async (library) => read((await measure(search(library, corpus, 'make', questionnaires))).stdout));
}

/** What the first result costs, every library in turn. */
export async function measureFirstResults(corpus: SearchCorpus, rounds: number): Promise<ByLibrary<LibraryUsage>> {
  const inTurn = async (way: Way) => {
    const commands = await mapLibraries((library) =>
      search(library, corpus, library === 'datagouv-faq' ? 'make' : way),
    );
    return measureInTurn(commands, rounds);
  };
  const [made, loaded] = [await inTurn('make'), await inTurn('load')];
  return mapLibraries((library) => {
    const printed = made[library].map(({ stdout }) => read(stdout));
    return {
      indexBytes: median(printed.map(({ indexBytes }) => indexBytes)),
      makeMs: printed.map(({ firstResultMs }) => firstResultMs),
      loadMs: loaded[library].map(({ stdout }) => read(stdout).firstResultMs),
    };
  });
}

function search(library: Library, { file }: SearchCorpus, way: Way, questions: readonly string[] = []): Command {
  const index = join(peersFolder, `search-index-${library}.json`);
  return { args: [join(peersFolder, 'peers/search.mjs'), library, file, index, way, ...questions], cwd: peersFolder };
}

function read(stdout: string): Printed {
  return JSON.parse(stdout) as Printed;
}

/** A value for each library, one after the other. */
async function mapLibraries<Value>(toValue: (library: Library) => Value | Promise<Value>): Promise<ByLibrary<Value>> {
  const entries: (readonly [Library, Value])[] = [];
  for (const library of libraries) entries.push([library, await toValue(library)]);
  return Object.fromEntries(entries) as ByLibrary<Value>;
}
