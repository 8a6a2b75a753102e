import type { Ids, Renderable } from '../data/model.js';
import { createDress } from './dress.js';
import { escapeMustache } from './escape-mustache.js';
import type { HtmlOptions } from './options.js';
import { createRenderer } from './renderer.js';

/**
 * Renders a page, a section, several of either or the whole FAQ as HTML that fits into a page of yours.
 *
 * A section is its heading (`<h2 id="certification">…</h2>`), its body and its children; a page its title, its lead
 * and its sections. Links to what is rendered together become fragments. When several pages are rendered, ids carry
 * the page: `producteur--certification`. Whatever an option returns is escaped once. The body alone,
 * unchanged, is `section.html`.
 *
 * @param node A `Page`, a `Section`, a `Faq`, or an array of pages and sections. Its HTML is printed as it is: data from elsewhere goes
 *   through `readFaq` of `datagouv-faq/compiler` first.
 * @param options See `HtmlOptions`; every option has a default, none is needed.
 * @returns Canonical HTML; an empty string for an empty array.
 * @throws {TypeError} For a bad option, naming it and its value: a level outside 1 to 6, a tag or attribute name that
 *   is none, a URL whose scheme is not `http`, `https`, `mailto` or `tel`; and for a node given twice.
 * @see https://html.spec.whatwg.org/#headings-and-outlines-2
 *
 * @example
 * import { getSection } from 'datagouv-faq';
 * import { renderHtml } from 'datagouv-faq/html';
 *
 * renderHtml(getSection('producteur#certification'), { headingLevel: 3, baseUrl: 'https://www.data.gouv.fr/' });
 */
export function renderHtml<I extends Ids>(node: Renderable<I>, options: HtmlOptions<I> = {}): string {
  return escapeMustache(createRenderer(node, options, ...createDress(node, options)).printAll(), options);
}
