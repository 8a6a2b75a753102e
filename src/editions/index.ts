export { renderAlternates, renderLanguageSwitch, type AlternateOptions } from './alternates.js';
export { createEditions, type Alternate, type Editions, type In } from './editions.js';
export { searchEditions, type EditionQueryOptions, type EditionResult, type Searches } from './search.js';
export { staleNote } from './stale-note.js';
export { translationStatus, type OriginalKey, type StaleKey, type TranslationStatus } from './status.js';
