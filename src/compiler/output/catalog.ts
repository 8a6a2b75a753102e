import type { CatalogFile, Faq, Page, PageEntry } from '../../data/model.js';
import type { OutputFile } from './modules.js';

/** A FAQ as a JSON file for each page, and `catalog.json`: the FAQ with an entry in place of each page, without links. */
export function* emitCatalogFiles({ pages, links: _links, ...rest }: Faq): Generator<OutputFile, void, undefined> {
  for (const page of pages) yield emitPageFile(page.id, JSON.stringify(page));
  yield emitCatalogFile(frameOf(rest), pages.map(entryOf));
}

/** The file of a page, whose JSON the caller has at hand. */
export function emitPageFile(id: string, json: string): OutputFile {
  return { path: `pages/${id}.json`, value: `${json}\n` };
}

/** The entry of a page, as JSON. */
export function entryOf({ id, path, title, audience }: Page): string {
  return JSON.stringify({ id, path, title, ...(audience !== undefined && { audience }) } satisfies PageEntry);
}

/** `catalog.json`, from the text that stands before the pages and the entries' JSON. */
export function emitCatalogFile(frame: string, entries: readonly string[]): OutputFile {
  return { path: 'catalog.json', value: `${frame}${entries.join(',')}]}\n` };
}

/** What a FAQ holds beside pages and links, as JSON that is open for them. */
export function frameOf(data: Omit<CatalogFile, 'pages'>): string {
  return `${JSON.stringify(data).slice(0, -1)},"pages":[`;
}
