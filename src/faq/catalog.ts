/// <reference path="./content-modules.d.ts" />
import { entryCount, importPage, pageIds, readEntries, readMore } from '#content/catalog-data';
import type { FaqIds, PageId } from '../generated/ids.js';
import { readEntry } from '../data/catalog-entry.js';
import { lazyArray } from '../data/lazy-array.js';
import type { CatalogPage, Page } from '../data/model.js';

/** The pages and sections without their bodies and links: titles, summaries, depths. */
export const catalog: readonly CatalogPage<FaqIds>[] = /* @__PURE__ */ lazyArray(entryCount, () => {
  const more = readMore();
  return readEntries().map((entry, index) => readEntry(entry, more[index]!));
});

/**
 * Loads one page with its bodies and links, by a dynamic import.
 *
 * @throws RangeError when there is no such page.
 * @example
 * import { catalog, loadPage } from 'datagouv-faq/catalog';
 * const page = await loadPage(catalog[1].id);
 */
export async function loadPage(id: PageId): Promise<Page<FaqIds>> {
  const found = await importPage(id);
  if (!found) throw new RangeError(`No page '${id}'. Pages: ${pageIds}.`);
  return found.page;
}

export { isPageId, isSectionId } from './known-ids.js';
export { loadSection } from './load-section.js';
export { outline, type OutlinePage, type OutlineSection } from './outline.js';
export type { AudienceId, FaqIds, PageId, SectionId } from '../generated/ids.js';
export type { CatalogPage, CatalogSection, Link, Page, Section } from '../data/model.js';
