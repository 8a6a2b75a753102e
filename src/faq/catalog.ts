/// <reference path="./content-modules.d.ts" />
import * as data from '#content/catalog-data';
import type { FaqIds, PageId } from '../generated/ids.js';
import type { CatalogPage, Page } from '../data/model.js';
import { once } from '../data/once.js';
import { readRow, restoreSections, type LinkRow, type StoredTree } from '../data/stored-links.js';

/** The pages and sections without their bodies: titles, summaries, depths, links. A page's are read when asked for. */
export const catalog: readonly CatalogPage<FaqIds>[] = /* @__PURE__ */ data.pages.map((page, index) => {
  const tree = once(() => readTree(data.trees[index]!, page.path));
  return {
    ...page,
    get links() {
      return tree().links;
    },
    get sections() {
      return tree().sections;
    },
  };
});

function readTree(json: string, path: string): Tree {
  const { links, sections } = JSON.parse(json) as StoredTree;
  const restore = (rows: readonly LinkRow[]) => rows.map(readRow);
  return { links: restore(links), sections: restoreSections(sections, path, restore) } as Tree;
}

type Tree = Pick<CatalogPage<FaqIds>, 'links' | 'sections'>;

/**
 * Loads one page with its bodies, by a dynamic import.
 *
 * @throws RangeError when there is no such page.
 * @example
 * import { catalog, loadPage } from 'datagouv-faq/catalog';
 * const page = await loadPage(catalog[1].id);
 */
export async function loadPage(id: PageId): Promise<Page<FaqIds>> {
  if (!Object.hasOwn(data.loaders, id))
    throw new RangeError(`No page '${id}'. Pages: ${Object.keys(data.loaders).join(', ')}.`);
  return data.loaders[id]();
}

export { isPageId, isSectionId } from './known-ids.js';
export { loadSection } from './load-section.js';
export { outline, type OutlinePage, type OutlineSection } from './outline.js';
export type { AudienceId, FaqIds, PageId, SectionId } from '../generated/ids.js';
export type { CatalogPage, CatalogSection, Link, Page, Section } from '../data/model.js';
