export { startSearch, type StartSearchOptions } from './start-search.js';
export type { SearchEngine } from '../widgets/search-box.js';
