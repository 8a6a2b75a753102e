/// <reference path="./content-modules.d.ts" />
import * as data from '#content/catalog-data';
import type { FaqIds, PageId } from './generated/ids.js';
import type { CatalogPage, Page } from './model.js';

/** The pages and sections without their bodies: titles, summaries, depths, links. */
export const catalog: readonly CatalogPage<FaqIds>[] = data.catalog;

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

export type { AudienceId, FaqIds, PageId, SectionId } from './generated/ids.js';
export type { CatalogPage, CatalogSection, Link, Page, Section } from './model.js';
