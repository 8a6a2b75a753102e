import { safeUrl, sectionUrl, type Urls } from '../data/addresses.js';
import type { Ids } from '../data/model.js';
import { createJudge, type Confidence } from './confidence.js';
import type { Entry } from './entries.js';
import { bestExcerpt, highlight } from './highlight.js';
import type { InvertedIndex } from './inverted-index.js';
import type { SearchAnswer, SearchResult } from './model.js';
import { createPageSearch } from './page-search.js';
import { readPassages } from './plain-text.js';
import { addQuestions, type AskedQuestions, type Found } from './questions.js';
import { rank, type Ranking, type Wanted } from './rank.js';
import type { Phrases } from './synonyms.js';
import { correct, understandWords } from './understood.js';
import { cutAllWords, fold, languageOfQuery } from './words.js';

/** All that a query is answered from. */
export interface Library<I extends Ids> {
  readonly entries: readonly Entry<I>[];
  readonly phrases: Phrases;
  readonly asked: AskedQuestions;
  readonly index: InvertedIndex;
  readonly below: Urls;
}

type Answer<I extends Ids> = (query: string, limit: number, audience: I['audience'] | undefined) => SearchAnswer<I>;

/** How much more a section counts that is written in the language of the query. */
const languageFactor = 1.5;

export function createAnswers<I extends Ids>(library: Library<I>): Answer<I> {
  const { entries, phrases, asked, index } = library;
  const searchPages = createPageSearch(entries, phrases);
  return (query, limit, audience) => {
    const ranking = rank(query, index, phrases, asked);
    const hits = addQuestions(ranking.hits, entries.length, asked);
    const inSections = preferLanguage(hits.length > 0 ? hits : findTitle(query, entries), query, entries);
    const all = inSections.length > 0 ? inSections : searchPages(query);
    const found = all.filter(({ number }) => audience === undefined || entries[number]!.audience === audience);
    const judgeOne = createJudge(ranking, asked);
    const judge = (at: number): Confidence =>
      inSections.length > 0 && found[at] ? judgeOne(found[at], found[at + 1]?.score ?? 0) : 'weak';
    const show = (one: Found, at: number): SearchResult<I> => present(one, judge(at), ranking, library);
    const words = understandWords(ranking, entries.length);
    const didYouMean = correct(query, words);
    return {
      results: found.slice(0, limit).map(show),
      confidence: judge(0),
      words,
      ...(didYouMean !== undefined && { didYouMean }),
      ...(found[0]?.question?.kind === 'elsewhere' && { elsewhere: show(found[0], 0) }),
      facets: countAudiences(all, entries),
    };
  };
}

/** The sections with just this title: all that can be found by small words alone, such as `Et après ?`. */
function findTitle(query: string, entries: readonly Entry<Ids>[]): Found[] {
  const wanted = spoken(query);
  if (wanted === '') return [];
  return entries.flatMap(({ section }, number) =>
    spoken(section.title) === wanted ? { number, score: 1, question: undefined } : [],
  );
}

function spoken(text: string): string {
  return cutAllWords(text).map(fold).join(' ');
}

/** Of an edition in several languages, the sections in that of the query come first. */
function preferLanguage(found: readonly Found[], query: string, entries: readonly Entry<Ids>[]): readonly Found[] {
  const lang = languageOfQuery(query);
  if (lang === undefined || new Set(entries.map(({ page }) => page?.lang)).size < 2) return found;
  return found
    .map((one) =>
      entries[one.number]!.page?.lang.startsWith(lang) ? { ...one, score: one.score * languageFactor } : one,
    )
    .sort((a, b) => b.score - a.score);
}

function countAudiences<I extends Ids>(
  found: readonly Found[],
  entries: readonly Entry<I>[],
): Partial<Record<I['audience'], number>> {
  const counts: Partial<Record<I['audience'], number>> = {};
  for (const { number } of found) {
    const audience: I['audience'] | undefined = entries[number]!.audience;
    if (audience !== undefined) counts[audience] = (counts[audience] ?? 0) + 1;
  }
  return counts;
}

function present<I extends Ids>(
  { number, score }: Found,
  confidence: Confidence,
  { wanted }: Ranking,
  { entries, below }: Library<I>,
): SearchResult<I> {
  const { key, section } = entries[number]!;
  const found = weighWords(wanted, number);
  return {
    key,
    section,
    score,
    confidence,
    terms: [...found.keys()].sort(),
    titleHtml: highlight(section.title, found),
    excerptHtml: 'html' in section ? bestExcerpt(readPassages(section.html), found, section.title) : '',
    url: safeUrl(below(sectionUrl(section), key), 'urlOf()'),
  };
}

/** The words that a section was found by, folded: rare ones and those that were typed weigh more. */
function weighWords(wanted: readonly Wanted[], number: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { matches, rarity, weight, isTyped } of wanted) {
    for (const { term, likeness } of matches) {
      if (!term.postings.has(number)) continue;
      const own = rarity * likeness ** 2 * (isTyped ? 1 : weight / 2);
      weights.set(term.folded, Math.max(weights.get(term.folded) ?? 0, own));
    }
  }
  return weights;
}
