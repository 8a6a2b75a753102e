// What reads the raw HTML of a page; `load.ts` loads it.
export { checkRawHtml } from './check.js';
export { findEnclosed } from './regions.js';
export { parseRawHtml } from './parse.js';
