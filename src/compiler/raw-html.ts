// What reads the raw HTML of a page. `load-raw-html.ts` loads it.
export { checkRawHtml } from './check-raw-html.js';
export { findEnclosed } from './html-regions.js';
export { parseRawHtml } from './parse-raw-html.js';
