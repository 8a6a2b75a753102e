import { attribution, audiences, history, license, pages, redirects, version } from './data.js';
import type { FaqIds } from './generated/ids.js';
import { linkInventory } from './link-inventory.js';
import { flatten } from './lookup.js';
import type { Faq, Section, UsedLink } from './model.js';

/** Every section of every page, parents before their children, in the order of the pages. */
export const sections: readonly Section<FaqIds>[] = /* @__PURE__ */ flatten(pages);

/** Every link once, in the order of its URL, with the pages and sections that use it. */
export const links: readonly UsedLink<FaqIds>[] = /* @__PURE__ */ linkInventory(pages);

/** The whole FAQ: pages, audiences, links, version, licence and the attribution it asks for, and what became of every id. */
export const faq: Faq<FaqIds> = { version, license, attribution, audiences, pages, links, history };

export { audiences, pages, redirects };
export { findSection, getAudience, getPage, getSection, isSectionId } from './lookup.js';
export { resolve } from './resolve.js';
export type { Resolution } from './changes/resolver.js';
export type { AudienceId, FaqIds, PageId, SectionId } from './generated/ids.js';
export type {
  Attribution,
  Audience,
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
  Section,
  Source,
  UsedLink,
} from './model.js';
