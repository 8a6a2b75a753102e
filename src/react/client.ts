'use client';

export { FaqAccordion, type FaqAccordionProps } from './faq-accordion.js';
export { FaqSearch, type FaqSearchProps } from './faq-search.js';
