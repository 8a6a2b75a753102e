import { catalog, loaders } from './generated/catalog.js';
import type { FaqIds, PageId } from './generated/ids.js';
import type { Page } from './model.js';

/**
 * Loads one page with its bodies, by a dynamic import.
 *
 * @throws RangeError when there is no such page.
 * @example
 * import { catalog, loadPage } from 'datagouv-faq/catalog';
 * const page = await loadPage(catalog[1].id);
 */
export async function loadPage(id: PageId): Promise<Page<FaqIds>> {
  if (!Object.hasOwn(loaders, id)) throw new RangeError(`No page '${id}'. Pages: ${Object.keys(loaders).join(', ')}.`);
  return loaders[id]();
}

export { catalog };
export type { AudienceId, FaqIds, PageId, SectionId } from './generated/ids.js';
export type { CatalogPage, CatalogSection, Link, Page, Section } from './model.js';
