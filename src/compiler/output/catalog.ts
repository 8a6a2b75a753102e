import type { CatalogFile, Faq, Page, PageEntry } from '../../data/model.js';
import type { OutputFile } from './output-file.js';

/** The file of a page, whose JSON the caller has at hand. */
export function emitPageFile(id: string, json: string): OutputFile {
  return { path: `pages/${id}.json`, value: `${json}\n` };
}

/** The entry of a page, as JSON. */
export function entryOf({ id, path, title, audience }: Page): string {
  return JSON.stringify({ id, path, title, ...(audience !== undefined && { audience }) } satisfies PageEntry);
}

/** `catalog.json`: the FAQ without its links, with an entry, as JSON, in place of each page. */
export function emitCatalogFile(data: Omit<Faq, 'pages' | 'links'>, entries: readonly string[]): OutputFile {
  return { path: 'catalog.json', value: `${frameOf(data)}${entries.join(',')}]}\n` };
}

/** What a FAQ holds beside pages and links, as JSON that is open for them. */
export function frameOf(data: Omit<CatalogFile, 'pages'>): string {
  return `${JSON.stringify(data).slice(0, -1)},"pages":[`;
}
