export { toFaqPage, type FaqPageOptions } from './to-faq-page.js';
export { stringifyJsonLd, toJsonLdScript } from './script.js';
export type { FaqAnswer, FaqPage, FaqQuestion } from './faq-page.js';
