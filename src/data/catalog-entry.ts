import type { CatalogPage, CatalogSection, Ids, Page, Section } from './model.js';
import { flatten } from './sections.js';

/** A page as the catalog's module holds it: what its sections say of their place is known from their order. */
export interface StoredEntry<I extends Ids = Ids> extends Omit<CatalogPage<I>, 'sections'> {
  /** Each before its children. */
  readonly rows: readonly (readonly [id: string, title: string, depth: number])[];
}

/** What a menu does without, for each row: held apart, so that a bundle of the outline does without it. */
export type StoredNews = readonly Pick<Section, 'updated' | 'stale'>[];

/** Stores a page without its bodies and links. */
export function storeEntry({ html: _html, source: _source, links: _links, sections, ...page }: Page): StoredEntry {
  return { ...page, rows: flatten(sections).map(({ id, title, depth }) => [id, title, depth]) };
}

/** Stores what the sections of a page say of their last change. */
export function storeNews({ sections }: Page): StoredNews {
  return flatten(sections).map(({ updated, stale }) => ({
    ...(updated !== undefined && { updated }),
    ...(stale && { stale }),
  }));
}

/** The page that was stored. */
export function readEntry<I extends Ids>({ rows, ...page }: StoredEntry<I>, news: StoredNews): CatalogPage<I> {
  const sections: Growing<I>[] = [];
  const open: Growing<I>[] = [];
  const { id: pageId, path, lang } = page;
  for (const [index, [id, title, depth]] of rows.entries()) {
    while (open.length && open.at(-1)!.depth >= depth) open.pop();
    const parent = open.at(-1);
    const place = { id, key: `${pageId}#${id}`, page: pageId, path, ...(lang !== 'fr' && { lang }) };
    const section = { ...place, title, depth, ...(parent && { parent: parent.id }), ...news[index], children: [] };
    (parent?.children ?? sections).push(section);
    open.push(section);
  }
  return { ...page, sections };
}

type Growing<I extends Ids> = CatalogSection<I> & { readonly children: CatalogSection<I>[] };
