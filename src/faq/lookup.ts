import { audiences, pages } from './data.js';
import type { AudienceId, FaqIds, PageId, SectionId } from '../generated/ids.js';
import type { Audience, Page, Section } from '../data/model.js';
import { nearest } from '../data/nearest.js';

/**
 * The page with this id.
 *
 * @throws RangeError that names the nearest id, when a plain JavaScript caller asks for one that does not exist.
 * @example
 * import { getPage } from 'datagouv-faq';
 * getPage('producteur').path; // 'faq/producteur'
 */
export function getPage(id: PageId): Page<FaqIds> {
  return found(
    'page',
    id,
    pages.find((page) => page.id === id),
    () => pages.map((page) => page.id),
  );
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
  return found(
    'audience',
    id,
    audiences.find((one) => one.id === id),
    () => audiences.map((one) => one.id),
  );
}

/**
 * The section with this key, `page#id`.
 *
 * @throws RangeError that names the nearest key.
 * @example
 * import { getSection } from 'datagouv-faq';
 * getSection('producteur#certification').page; // 'producteur'
 */
export function getSection(id: SectionId): Section<FaqIds> {
  return found('section', id, findSection(id), () => flatten(pages).map(keyOf));
}

/**
 * The section with this key, or `undefined`: for keys that come from a route or a user.
 *
 * @example
 * import { findSection } from 'datagouv-faq';
 * findSection('producteur#nope'); // undefined
 */
export function findSection(id: string): Section<FaqIds> | undefined {
  const [pageId, sectionId] = id.split('#');
  const page = pages.find((one) => one.id === pageId);
  return page && flatten([page]).find((section) => section.id === sectionId);
}

/**
 * Whether a string is the key of a section.
 *
 * @example
 * import { getSection, isSectionId } from 'datagouv-faq';
 * const key: string = 'citoyen#qui-gere-data-gouv';
 * if (isSectionId(key)) getSection(key);
 */
export function isSectionId(id: string): id is SectionId {
  return findSection(id) !== undefined;
}

/** All sections of some pages, parents before their children. */
export function flatten(from: readonly Page<FaqIds>[]): Section<FaqIds>[] {
  const walk = (section: Section<FaqIds>): Section<FaqIds>[] => [section, ...section.children.flatMap(walk)];
  return from.flatMap((page) => page.sections.flatMap(walk));
}

function keyOf({ page, id }: Section): string {
  return `${page}#${id}`;
}

function found<T>(kind: string, id: string, value: T | undefined, ids: () => string[]): T {
  if (value !== undefined) return value;
  const near =
    nearest(id, ids()) ??
    nearest(
      id,
      ids().map((one) => one.split('#').at(-1)!),
    );
  const hint =
    near === undefined ? '' : ` Did you mean '${ids().find((one) => one === near || one.endsWith(`#${near}`))}'?`;
  throw new RangeError(`No ${kind} '${id}'.${hint}`);
}
