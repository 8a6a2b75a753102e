import { audiences } from './about.js';
import { pages } from './data.js';
import type { AudienceId, FaqIds, PageId, SectionId } from '../generated/ids.js';
import { createLookups } from '../data/lookups.js';
import type { Audience, Page, Section } from '../data/model.js';
import { nearest, nearestById } from '../data/nearest.js';

const lookups = /* @__PURE__ */ createLookups<FaqIds>({ pages, audiences }, suggest);

/**
 * The page with this id.
 *
 * @throws RangeError that names the nearest id, when a plain JavaScript caller asks for one that does not exist.
 * @example
 * import { getPage } from 'datagouv-faq';
 * getPage('producteur').path; // 'faq/producteur'
 */
export function getPage(id: PageId): Page<FaqIds> {
  return lookups.getPage(id);
}

/**
 * The audience with this id.
 *
 * @throws RangeError that names the nearest id.
 * @example
 * import { getAudience } from 'datagouv-faq';
 * getAudience('citoyen').label; // 'Citoyen'
 */
export function getAudience(id: AudienceId): Audience<FaqIds> {
  return lookups.getAudience(id);
}

/**
 * The section with this key, `page#id`.
 *
 * @throws RangeError that names the nearest key.
 * @example
 * import { getSection } from 'datagouv-faq';
 * getSection('producteur#certification').page; // 'producteur'
 */
export function getSection(key: SectionId): Section<FaqIds> {
  return lookups.getSection(key);
}

/**
 * The section with this key, or `undefined`: for keys that come from a route or a user.
 *
 * @example
 * import { findSection } from 'datagouv-faq';
 * findSection('producteur#nope'); // undefined
 */
export function findSection(key: string): Section<FaqIds> | undefined {
  return lookups.findSection(key);
}

/** The id closest to one that does not exist; a section's may be asked for without its page. */
function suggest(id: string, known: readonly string[]): string | undefined {
  return nearest(id, known) ?? nearestById(id, known);
}
