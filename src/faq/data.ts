/// <reference path="./content-modules.d.ts" />
import * as content from '#content/data';
import type { FaqIds } from '../generated/ids.js';
import { lazyArray } from '../data/lazy-array.js';
import { linkInventory } from '../data/link-inventory.js';
import type { Faq, History, Page, Section, UsedLink } from '../data/model.js';
import { once } from '../data/once.js';
import { flatten } from '../data/sections.js';
import { attribution, audiences, license, version } from './about.js';

/** The pages: the home page first, then one per audience, in the order of the audiences. */
export const pages: readonly Page<FaqIds>[] = /* @__PURE__ */ lazyArray(content.pageCount, content.readPages);

/** Every section of every page, parents before their children, in the order of the pages. */
export const sections: readonly Section<FaqIds>[] = /* @__PURE__ */ lazyArray(content.sectionCount, () =>
  flatten(pages.flatMap((page) => page.sections)),
);

/** Every link once, in the order of its URL, with the pages and sections that use it. */
export const links: readonly UsedLink<FaqIds>[] = /* @__PURE__ */ lazyArray(content.linkCount, () =>
  linkInventory(pages),
);

/** Everything ever published, by key: what is current, and where the rest went. Few ask, so no import pays for it. */
export const readHistory: () => History = /* @__PURE__ */ once(content.readHistory);

/**
 * The whole FAQ: pages, audiences, links, version, licence and the attribution it asks for, and what became of every
 * id. In a browser, `version` and `attribution` of `datagouv-faq/about` cost less than `faq.version`.
 */
export const faq: Faq<FaqIds> & Required<Pick<Faq, 'license' | 'attribution'>> = {
  version,
  license,
  attribution,
  audiences,
  pages,
  links,
  get history() {
    return readHistory();
  },
};
