// Nothing but names: a bundler then takes no more than what a page asks for, even beside `import('datagouv-faq')`.
export { attribution, audiences, license, version } from './about.js';
export { faq, links, pages, sections } from './data.js';
export { isPageId, isSectionId } from './known-ids.js';
export { findSection, getAudience, getPage, getSection } from './lookup.js';
export { redirects } from './redirects.js';
export { resolve } from './resolve.js';
export type { UrlPolicy } from '../data/addresses.js';
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
