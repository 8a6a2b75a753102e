// An answer is rendered by the server where its page is, with the router's links; what has a state is the browser's.
export { FaqAccordion, FaqSearch, type FaqAccordionProps, type FaqSearchProps } from './client.js';
export { FaqAnswer, type FaqAnswerProps } from './faq-answer.js';
export type { SearchEngine } from '../widgets/search-box.js';
export type { FaqLinkProps } from './routed-nodes.js';
