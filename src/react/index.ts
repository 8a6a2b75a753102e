'use client';

export { FaqAccordion, type FaqAccordionProps } from './faq-accordion.js';
export { FaqAnswer, type FaqAnswerProps } from './faq-answer.js';
export { FaqSearch, type FaqSearchProps } from './faq-search.js';
export type { SearchEngine } from '../widgets/search-box.js';
export type { FaqLinkProps } from './routed-nodes.js';
