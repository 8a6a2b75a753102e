/// <reference path="./content-modules.d.ts" />
import { readIds } from '#content/ids-data';
import type { PageId, SectionId } from '../generated/ids.js';
import { once } from '../data/once.js';

const idsByPage = /* @__PURE__ */ once(readIds);
const known = /* @__PURE__ */ once(() => {
  const keys = Object.entries(idsByPage()).flatMap(([page, list]) =>
    (list.match(/\S+/g) ?? []).map((id) => `${page}#${id}`),
  );
  return new Set(keys);
});

/**
 * Whether a string is the key of a section, `page#id`. Costs the ids, not the answers.
 *
 * @example
 * import { getSection, isSectionId } from 'datagouv-faq';
 * const key: string = 'citoyen#qui-gere-data-gouv';
 * if (isSectionId(key)) getSection(key);
 */
export function isSectionId(key: string): key is SectionId {
  return known().has(key);
}

/**
 * Whether a string is the id of a page.
 *
 * @example
 * import { isPageId } from 'datagouv-faq';
 * isPageId('producteur'); // true
 */
export function isPageId(id: string): id is PageId {
  return Object.hasOwn(idsByPage(), id);
}
