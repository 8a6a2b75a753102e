import type { CatalogPage, CatalogSection, Faq, Ids, Page, Section } from '../data/model.js';

/**
 * What can be searched: a FAQ, pages, pages of the catalog (titles only) or sections with all their descendants
 * in one list. Sections alone do not know the audience of their page.
 */
export type SearchSource<I extends Ids = Ids> =
  Pick<Faq<I>, 'pages'> | readonly (Page<I> | CatalogPage<I>)[] | readonly (Section<I> | CatalogSection<I>)[];

/** The ids that some pages know: of pages of several FAQs, those of each. */
export type IdsIn<P> = P extends Page<infer I> | CatalogPage<infer I> ? I : never;
