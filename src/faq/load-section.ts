/// <reference path="./content-modules.d.ts" />
import { importSection } from '#content/section-loaders';
import type { FaqIds, SectionId } from '../generated/ids.js';
import type { Section } from '../data/model.js';

/**
 * Loads one section with its body and its children, by a dynamic import: a page that shows it ships it alone.
 *
 * @param key `page#id`; `isSectionId` says of one that comes from a route whether it exists.
 * @throws {RangeError} When there is no such section.
 * @example
 * import { loadSection } from 'datagouv-faq/catalog';
 * const { title, html } = await loadSection('producteur#certification');
 */
export async function loadSection(key: SectionId): Promise<Section<FaqIds>> {
  const found = await importSection(key);
  if (!found) throw new RangeError(`No section '${key}'.`);
  return found.section;
}
