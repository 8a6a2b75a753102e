import type { UrlPolicy } from '../data/addresses.js';
import type { CatalogSection, Ids, Section } from '../data/model.js';
import type { Confidence } from './confidence.js';
import type { Questions } from './questions.js';
import type { Synonyms } from './synonyms.js';
import type { UnderstoodWord } from './understood.js';

export interface SearchOptions extends Pick<UrlPolicy, 'baseUrl' | 'urlOf'> {
  /** How people speak, by the words that the pages use. Default: none. */
  readonly synonyms?: Synonyms;
  /** Questions in the readers' words, by the key of the section that answers them. Default: none. */
  readonly questions?: Questions;
  /**
   * What people ask of another service, by the key of the section that says so:
   * `{ 'citoyen#demarche-administrative': ['passeport', 'impôts'] }`; under `'*'`, what no section speaks of:
   * `{ '*': ['recette', 'Facebook'] }`. Default: none.
   */
  readonly elsewhere?: Questions;
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
  /** Whether this answers the query: `sure`, `likely` or `weak`. */
  readonly confidence: Confidence;
  /** The words of the section that were found, folded, in alphabetical order. */
  readonly terms: readonly string[];
  /** The title as HTML: text escaped, words found in `<mark>`. */
  readonly titleHtml: string;
  /** The passage that answers best as HTML: text escaped, words found in `<mark>`. Empty for the catalog's sections. */
  readonly excerptHtml: string;
  /** `faq/citoyen#qui-publie`, after `baseUrl`, or what `urlOf` gives. */
  readonly url: string;
}

/** What a search says of a query. */
export interface SearchAnswer<I extends Ids = Ids> {
  /** The sections that answer, best first. */
  readonly results: readonly SearchResult<I>[];
  /** How sure the first of them is; `weak` when there is none. */
  readonly confidence: Confidence;
  /** How each word of the query was understood, in their order, without those too common to mean anything. */
  readonly words: readonly UnderstoodWord[];
  /** The query with each word that was guessed as it was understood: « Vouliez-vous dire… »; absent when none was. */
  readonly didYouMean?: string;
  /** The section that says which other service answers, when the query is about what it does not do itself. */
  readonly elsewhere?: SearchResult<I>;
  /** How many sections hold words of the query, by audience, whatever `audience` and `limit` say. */
  readonly facets: Readonly<Partial<Record<I['audience'], number>>>;
}

export interface Search<I extends Ids = Ids> {
  /**
   * The sections that answer a query, best first. Of a query of more than 500 characters the beginning counts.
   *
   * @throws a `TypeError` when the query is no string, a `RangeError` when `limit` is no number from 0 up or when no
   * page has the audience.
   * @example
   * search('harvesting')[0]?.confidence; // 'sure'
   */
  search(query: string, options?: QueryOptions<I>): readonly SearchResult<I>[];
  /**
   * The same sections with what was understood of the query, and whether there is an answer. Throws like `search`.
   *
   * @example
   * ask('recette de quiche').confidence; // 'weak'
   * ask('telechargr le catalogue').didYouMean; // 'télécharger le catalogue'
   */
  ask(query: string, options?: QueryOptions<I>): SearchAnswer<I>;
  /**
   * What somebody may be typing: titles and stored questions that hold its words, likeliest first, then ways to
   * complete the last word. Default limit: 5. Throws like `search`.
   *
   * @example
   * suggest('clé d')[0]; // 'Comment obtenir une clé d’API et la protéger ?'
   */
  suggest(prefix: string, options?: Pick<QueryOptions<I>, 'limit'>): readonly string[];
}
