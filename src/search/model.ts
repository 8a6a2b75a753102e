import type { CatalogPage, CatalogSection, Faq, Ids, Page, Section } from '../data/model.js';
import type { UrlPolicy } from '../data/addresses.js';
import type { Questions } from './questions.js';
import type { Synonyms } from './synonyms.js';

/**
 * What can be searched: a FAQ, pages, pages of the catalog (titles only) or sections with all their descendants
 * in one list. Sections alone do not know the audience of their page.
 */
export type SearchSource<I extends Ids = Ids> =
  Pick<Faq<I>, 'pages'> | readonly (Page<I> | CatalogPage<I>)[] | readonly (Section<I> | CatalogSection<I>)[];

/** The ids that some pages know: of pages of several FAQs, those of each. */
export type IdsIn<P> = P extends Page<infer I> | CatalogPage<infer I> ? I : never;

export interface SearchOptions extends Pick<UrlPolicy, 'baseUrl' | 'urlOf'> {
  /** How people speak, by the words that the pages use. Default: none. */
  readonly synonyms?: Synonyms;
  /** Questions in the readers' words, by the key of the section that answers them. Default: none. */
  readonly questions?: Questions;
}

export interface QueryOptions<I extends Ids = Ids> {
  /** The most results returned. Default: 10. */
  readonly limit?: number;
  /** Only sections of this audience's page. Default: every section. */
  readonly audience?: I['audience'];
}

export interface SearchResult<I extends Ids = Ids> {
  /** The section's key, `page#id`. */
  readonly key: I['section'];
  readonly section: Section<I> | CatalogSection<I>;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  /** The words of the section that were found, folded, in alphabetical order. */
  readonly terms: readonly string[];
  /** The title as HTML: text escaped, words found in `<mark>`. */
  readonly titleHtml: string;
  /** The passage that answers best as HTML: text escaped, words found in `<mark>`. Empty for the catalog's sections. */
  readonly excerptHtml: string;
  /** `faq/citoyen#qui-publie`, after `baseUrl`, or what `urlOf` gives. */
  readonly url: string;
}

export interface Search<I extends Ids = Ids> {
  /**
   * The sections that answer a query, best first. Of a query of more than 500 characters the beginning counts.
   *
   * @throws a `TypeError` when the query is no string, a `RangeError` when `limit` is no number from 0 up.
   */
  search(query: string, options?: QueryOptions<I>): readonly SearchResult<I>[];
  /** Ways to complete the last word of a query, most frequent first. Default limit: 5. Throws like `search`. */
  suggest(prefix: string, options?: Pick<QueryOptions<I>, 'limit'>): readonly string[];
}
