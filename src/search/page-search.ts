import type { Ids } from '../data/model.js';
import type { Entry } from './entries.js';
import { buildIndex, type InvertedIndex } from './inverted-index.js';
import type { Found } from './questions.js';
import { rank } from './rank.js';
import type { Phrases } from './synonyms.js';

/**
 * Finds sections by what is said of their page: all those of the page whose title and summary answer best, then those
 * of the next. As fields of the sections, these texts would push answers aside: they are asked when no section answers.
 */
export function createPageSearch(entries: readonly Entry<Ids>[], phrases: Phrases): (query: string) => Found[] {
  let index: InvertedIndex | undefined;
  return (query) => {
    const pages = [...new Set(entries.map(({ page }) => page))];
    index ??= buildIndex(
      pages.flatMap((page, number) => [
        { text: page?.title ?? '', number, weight: 2 },
        { text: page?.summary ?? '', number, weight: 1 },
      ]),
      pages.length,
    );
    const { hits } = rank(query, index, phrases);
    return [...hits]
      .sort((a, b) => b.score - a.score)
      .flatMap((hit) =>
        entries.flatMap(({ page }, number) =>
          page === pages[hit.number] ? { score: hit.score, number, question: undefined } : [],
        ),
      );
  };
}
