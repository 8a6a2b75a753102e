import { createUrls } from '../data/addresses.js';
import { checkTable, checkTypes } from '../data/check-types.js';
import type { CatalogPage, Ids, Page } from '../data/model.js';
import { createAnswers } from './answer.js';
import { checkArguments, checkAudience, checkHtml } from './check-arguments.js';
import { readEntries, type Entry } from './entries.js';
import { buildIndex, type Field } from './inverted-index.js';
import type { Search, SearchOptions } from './model.js';
import { readIndexText } from './plain-text.js';
import { readQuestions } from './questions.js';
import type { IdsIn, SearchSource } from './source.js';
import { createSuggest } from './suggest.js';
import { readSynonyms } from './synonyms.js';

/** How much a word weighs by where it stands; questions that lead to an answer count apart from its text. */
const weights = { title: 5, id: 2.5, answer: 2, rest: 1.5 } as const;

/**
 * Indexes sections for full-text search in French. Accents, case, elisions, plurals and conjugations are folded;
 * a word that no section holds is matched by its beginning, with up to two typing errors or by its sound. Each result
 * says how sure it is; `ask` also says what was understood.
 *
 * Nothing is indexed before the first query. Made for up to some 500 pages; `docs/search.md` says what to do beyond.
 *
 * @param source a FAQ, pages, the catalog (titles only) or sections. Of pages with one id, the first has the questions.
 * @param options `synonyms`, `questions` and `elsewhere`: none by default; `baseUrl` and `urlOf`: where answers live.
 * @throws a `SyntaxError` that names the section whose HTML is not canonical.
 * @example
 * import { faq } from 'datagouv-faq';
 * import { createSearch } from 'datagouv-faq/search';
 * import { elsewhere, questions, synonyms } from 'datagouv-faq/search-synonyms';
 * const { search } = createSearch(faq, { synonyms, questions, elsewhere });
 * search('harvesting', { limit: 3 })[0].url; // 'faq/producteur#moissonnage'
 */
export function createSearch<I extends Ids>(source: SearchSource<I>, options?: SearchOptions): Search<I>;
/** Indexes the pages of several FAQs, each with ids of its own, as one. */
export function createSearch<P extends Page | CatalogPage>(
  source: readonly P[],
  options?: SearchOptions,
): Search<IdsIn<P>>;
export function createSearch<I extends Ids>(source: SearchSource<I>, options: SearchOptions = {}): Search<I> {
  checkTypes(options, { synonyms: 'object', questions: 'object', elsewhere: 'object', baseUrl: 'string' });
  const { synonyms = {}, questions = {}, elsewhere = {} } = options;
  checkTable('synonyms', synonyms, 'lists of texts');
  checkTable('questions', questions, 'lists of texts');
  checkTable('elsewhere', elsewhere, 'lists of texts');
  const entries = readEntries(source);
  entries.forEach(checkHtml);
  const phrases = readSynonyms(synonyms);
  const asked = readQuestions(entries, questions, elsewhere);
  const index = buildIndex([...entries.flatMap(readFields), ...asked.asked], entries.length + asked.asked.length);
  const answer = createAnswers({ entries, phrases, asked, index, below: createUrls(options) });
  const suggest = createSuggest(entries, asked, index);
  const ask: Search<I>['ask'] = (query, { limit = 10, audience } = {}) => {
    checkArguments('query', query, limit);
    checkAudience(audience, entries);
    return answer(query, limit, audience);
  };
  return {
    ask,
    search: (query, queryOptions) => ask(query, queryOptions).results,
    suggest(prefix, { limit = 5 } = {}) {
      checkArguments('prefix', prefix, limit);
      return suggest(prefix, limit);
    },
  };
}

function readFields({ section }: Entry<Ids>, number: number): Field[] {
  const { answer, rest } = readIndexText('html' in section ? section.html : '');
  return [
    { text: section.title, number, weight: weights.title },
    { text: section.id, number, weight: weights.id },
    { text: answer, number, weight: weights.answer },
    { text: rest, number, weight: weights.rest },
  ];
}
