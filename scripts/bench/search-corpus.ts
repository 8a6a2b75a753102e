import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../../src/compiler/index.js';
import { pages as faqPages, type Page } from '../../src/faq/index.js';
import { gzip } from './bundle.js';
import { generateCorpus } from './corpus.js';
import { peersFolder } from './peers.js';

/** Pages to search, written for the processes that search them. */
export interface SearchCorpus {
  /** How many sections, as the table says it. */
  readonly name: string;
  /** The pages, as JSON. */
  readonly file: string;
  /** What a reader downloads where every text is read for a query. */
  readonly textBytes: number;
}

/** The FAQ, and as many sections of generated pages as no reader should download. */
export async function writeSearchCorpora(): Promise<readonly [faq: SearchCorpus, large: SearchCorpus]> {
  const { faq } = await compile([...generateCorpus({ pages: 3000 })], {
    parser: 'native',
    rules: { 'audience-button': 'off' },
  });
  if (!faq) throw new Error('the corpus has errors');
  return [await writeCorpus(faqPages), await writeCorpus(faq.pages)];
}

async function writeCorpus(pages: readonly Page[]): Promise<SearchCorpus> {
  const sections = pages.flatMap((page) => page.sections);
  const file = join(peersFolder, `search-${sections.length}.json`);
  await writeFile(file, JSON.stringify(pages));
  return {
    name: `${sections.length.toLocaleString('en')} sections`,
    file,
    textBytes: gzip(sections.map(({ html }) => html).join('\n')),
  };
}
