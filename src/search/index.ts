export { createSearch } from './create-search.js';
export type { QueryOptions, Search, SearchOptions, SearchResult, SearchSource } from './model.js';
export type { Questions } from './questions.js';
export type { Synonyms } from './synonyms.js';
