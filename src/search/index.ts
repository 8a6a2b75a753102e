export type { Confidence } from './confidence.js';
export { createSearch } from './create-search.js';
export type { QueryOptions, Search, SearchAnswer, SearchOptions, SearchResult } from './model.js';
export type { Questions } from './questions.js';
export type { SearchSource } from './source.js';
export type { Synonyms } from './synonyms.js';
export type { UnderstoodWord } from './understood.js';
