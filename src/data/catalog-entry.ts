import type { CatalogPage, CatalogSection, Ids, Page, Section } from './model.js';
import { flatten } from './sections.js';

/** What a menu prints of a page, as the catalog's module holds it: all else of a section's place follows from the order. */
export interface StoredEntry<I extends Ids = Ids> extends Pick<
  CatalogPage<I>,
  'id' | 'path' | 'title' | 'summary' | 'audience'
> {
  /** Each before its children. */
  readonly rows: readonly (readonly [id: string, title: string, depth: number])[];
}

/** What else the catalog says of a page and of each of its sections: apart, so that a bundle of the outline lacks it. */
export interface StoredMore extends Pick<CatalogPage, 'lang'> {
  readonly rows: readonly Pick<Section, 'updated' | 'stale'>[];
}

/** Stores a page without its bodies and links. */
export function storeEntry(page: Page): readonly [StoredEntry, StoredMore] {
  const { html: _html, source: _source, links: _links, sections, id, path, title, summary, audience, ...more } = page;
  const all = flatten(sections);
  const rows = all.map(({ id, title, depth }) => [id, title, depth] as const);
  const changes = all.map(({ updated, stale }) => ({
    ...(updated !== undefined && { updated }),
    ...(stale && { stale }),
  }));
  const entry = { id, path, title, summary, ...(audience !== undefined && { audience }), rows };
  return [entry, { ...more, rows: changes }];
}

/** The page that was stored. */
export function readEntry<I extends Ids>({ rows, ...entry }: StoredEntry<I>, stored: StoredMore): CatalogPage<I> {
  const { rows: changes, ...more } = stored;
  const sections: Growing<I>[] = [];
  const open: Growing<I>[] = [];
  const { id: page, path } = entry;
  for (const [index, [id, title, depth]] of rows.entries()) {
    while (open.length && open.at(-1)!.depth >= depth) open.pop();
    const parent = open.at(-1);
    const place = { id, key: `${page}#${id}`, page, path, ...(more.lang !== 'fr' && { lang: more.lang }) };
    const section = { ...place, title, depth, ...(parent && { parent: parent.id }), ...changes[index], children: [] };
    (parent?.children ?? sections).push(section);
    open.push(section);
  }
  return { ...entry, ...more, sections };
}

type Growing<I extends Ids> = CatalogSection<I> & { readonly children: CatalogSection<I>[] };
