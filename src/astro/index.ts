export { faqLoader, type FaqLoaderOptions } from './loader.js';
export type { AstroLoader, FaqEntry } from './astro.js';
