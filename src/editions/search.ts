import type { Ids } from '../data/model.js';
import { primaryOf } from '../data/languages.js';
import type { QueryOptions, Search, SearchResult } from '../search/model.js';

/** The search of each edition, by language; the first is the original's. */
export type Searches<I extends Ids = Ids> = Readonly<Record<string, Pick<Search<I>, 'search'>>>;

export interface EditionQueryOptions<I extends Ids = Ids> extends QueryOptions<I> {
  /** Language of the page that the reader is on, for queries that do not show theirs. Default: the original's. */
  readonly lang?: string;
}

/** What was found in one edition. */
export interface EditionResult<I extends Ids = Ids> extends SearchResult<I> {
  readonly lang: string;
}

/**
 * Searches several editions: what is in the language of the query comes first, then what only another language has.
 *
 * @example
 * import { faq } from 'datagouv-faq';
 * import { faq as english } from 'datagouv-faq/en';
 * import { createSearch } from 'datagouv-faq/search';
 * import { searchEditions } from 'datagouv-faq/editions';
 * const searches = { fr: createSearch(faq), en: createSearch(english) };
 * searchEditions(searches, 'how do I download a file')[0].lang; // 'en'
 */
export function searchEditions<I extends Ids>(
  searches: Searches<I>,
  query: string,
  { lang, limit = 10, ...options }: EditionQueryOptions<I> = {},
): readonly EditionResult<I>[] {
  const languages = Object.keys(searches);
  const wanted = guessLanguage(query, languages) ?? lang;
  const order = languages.toSorted((a, b) => Number(b === wanted) - Number(a === wanted));
  const seen = new Set<string>();
  const found = order.flatMap((one) =>
    searches[one]!.search(query, { ...options, limit }).map((result) => ({ ...result, lang: one })),
  );
  return found.filter(({ key }) => !seen.has(key) && seen.add(key)).slice(0, limit);
}

/** The words that a language cannot do without, and that are no words of the other. */
const common: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to is are how what where when why who which do does did i my can with from for an it this that there not need find use get'.split(' '),
  fr: 'le la les de des du un une et est sont comment quoi que quel quelle où quand pourquoi qui je mon ma mes puis avec pour dans ce cette il pas au aux sur'.split(' '),
}; // prettier-ignore

/** The language of which a query has the most common words; `undefined` when no language has more than the others. */
function guessLanguage(query: string, languages: readonly string[]): string | undefined {
  const words = query.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = languages.map((lang) => {
    const known = common[primaryOf(lang)] ?? [];
    return { lang, count: words.filter((word) => known.includes(word)).length };
  });
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.lang : undefined;
}
