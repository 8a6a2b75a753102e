import { attribution, audiences, license, links, pages, readHistory, redirects, version } from './data.js';
import type { FaqIds } from '../generated/ids.js';
import type { Faq, Section } from '../data/model.js';
import { flatten } from '../data/sections.js';

/** Every section of every page, parents before their children, in the order of the pages. */
export const sections: readonly Section<FaqIds>[] = /* @__PURE__ */ flatten(
  /* @__PURE__ */ pages.flatMap((page) => page.sections),
);

/** The whole FAQ: pages, audiences, links, version, licence and the attribution it asks for, and what became of every id. */
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

export { audiences, links, pages, redirects };
export { findSection, getAudience, getPage, getSection, isSectionId } from './lookup.js';
export { resolve } from './resolve.js';
export type { Resolution } from '../changes/resolver.js';
export type { AudienceId, FaqIds, PageId, SectionId } from '../generated/ids.js';
export type {
  Attribution,
  Audience,
  CatalogFile,
  Edition,
  Faq,
  Fate,
  History,
  HistoryEntry,
  Ids,
  License,
  Link,
  LinkKind,
  Page,
  PageEntry,
  Section,
  Source,
  UsedLink,
} from '../data/model.js';
