export { renderHtml } from './render-html.js';
export { renderBareHtml } from './render-bare-html.js';
export { renderAccordion, type AccordionOptions } from './render-accordion.js';
export { renderDetails } from './render-details.js';
export { renderToc, type TocOptions } from './render-toc.js';
export {
  toAccordionListBloc,
  type AccordionListBloc,
  type AccordionListBlocOptions,
  type MarkdownBloc,
} from './accordion-list-bloc.js';
export { toAccordionGroup, type AccordionGroupOptions } from './accordion-group.js';
export { dsfr } from './dsfr.js';
export type { Renderable } from '../data/model.js';
export type { Attributes, BareHtmlOptions, HtmlOptions, Wrapper } from './options.js';
export type { TagName } from '../canonical-html/elements.js';
