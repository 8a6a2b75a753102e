export { FaqAccordion } from './faq-accordion.js';
export { FaqAnswer } from './faq-answer.js';
export { FaqSearch } from './faq-search.js';
export type { SearchEngine } from '../widgets/search-box.js';
