/// <reference path="./content-modules.d.ts" />
import * as content from '#content/data';
import type { FaqIds } from '../generated/ids.js';
import type { Attribution, Audience, History, License, Page, UsedLink } from '../data/model.js';
import { once } from '../data/once.js';
import { restoreLinks } from '../data/stored-links.js';

export const version: string = content.version;
export const license: License = content.license;
export const attribution: Attribution = content.attribution;

/** The audiences, in the order of the home page's buttons. */
export const audiences: readonly Audience<FaqIds>[] = content.audiences;

/** The pages: the home page first, then one per audience, in the order of the audiences. */
export const pages: readonly Page<FaqIds>[] = /* @__PURE__ */ restoreLinks(content.pages, content.links);

/** Every link once, in the order of its URL, with the pages and sections that use it. */
export const links: readonly UsedLink<FaqIds>[] = content.links;

/** Everything ever published, by key: what is current, and where the rest went. Few ask, so no import pays for it. */
export const readHistory: () => History = /* @__PURE__ */ once(() => JSON.parse(content.history) as History);

/**
 * Where former addresses lead now, as paths without leading slash; for the browser, since a fragment never reaches a server.
 *
 * @example
 * import { redirects } from 'datagouv-faq';
 * redirects['faq/citoyen#la-licence-ouverte']; // 'faq/producteur#choisir-une-licence'
 */
export const redirects: Readonly<Record<string, string>> = /* @__PURE__ */ Object.assign(
  /* @__PURE__ */ Object.create(null),
  content.redirects,
);
