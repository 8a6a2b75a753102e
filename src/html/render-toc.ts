import { encode, encodeAttribute } from '../canonical-html/tokenize.js';
import type { Ids, Page, Renderable, Section } from '../data/model.js';
import { languageOf } from '../data/languages.js';
import { refuse } from '../data/refuse.js';
import { childrenOf, targetOf } from '../data/sections.js';
import { createAnchors } from './anchors.js';
import { checkLevel } from './heading-level.js';
import { escapeMustache } from './escape-mustache.js';
import { linkText } from './link-text.js';
import type { HtmlOptions } from './options.js';
import { contents } from './words.js';

/** Options of `renderToc`. */
export interface TocOptions {
  /** The prefix given to `renderHtml`, so that the links land. Default: none. */
  readonly idPrefix?: string;
  /** How many levels to list, 1 or more. Default: all. */
  readonly depth?: number;
  /** `list`: nested lists. `fr-summary`: the component of the French State's design system. Default: `list`. */
  readonly toc?: 'list' | 'fr-summary';
  /** Title of the component, and label of the list. Default: « Sommaire », in the language of the content. */
  readonly title?: string;
  /** Level of the component's title, 1 to 6. Default: 2. */
  readonly headingLevel?: number;
}

/**
 * Renders the table of contents of what `renderHtml` prints with the same `idPrefix`: a page lists its sections,
 * several pages themselves and their sections.
 *
 * @param node What you give to `renderHtml`, trusted as there.
 * @param options See `TocOptions`; spread the preset `dsfr` for the design system's « Sommaire ».
 * @returns `<nav aria-label="Sommaire"><ul>…`, or `<nav class="fr-summary">`; empty when there is nothing to list.
 * @throws {TypeError} For a bad `idPrefix` or `depth`, and for a node given twice.
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/sommaire
 *
 * @example
 * import { getPage } from 'datagouv-faq';
 * import { dsfr, renderToc } from 'datagouv-faq/html';
 *
 * renderToc(getPage('producteur'), { ...dsfr, depth: 1 });
 */
export function renderToc<I extends Ids>(
  node: Renderable<I>,
  options: TocOptions & Pick<HtmlOptions<I>, 'escapeMustache'> = {},
): string {
  const { idPrefix = '', depth = 6, toc = 'list', headingLevel = 2 } = options;
  if (typeof depth !== 'number' || !(depth >= 1)) refuse('depth', '1 or more', depth);
  checkLevel(headingLevel);
  const { nodes, ids } = createAnchors(node, idPrefix);
  const title = options.title ?? contents(languageOf(nodes));
  if (typeof title !== 'string') refuse('title', 'a text', title);
  const isList = toc === 'list';
  const tag = isList ? 'ul' : 'ol';
  const linkClass = isList ? '' : ' class="fr-summary__link"';

  const item = (one: Page | Section, level: number): string => {
    const id = ids.get(targetOf(one));
    const text = 'page' in one ? linkText(one.titleHtml) : encode(one.title);
    return `<li><a${linkClass} href="#${id}">${text}</a>${list(childrenOf(one), level + 1)}</li>`;
  };
  const list = (items: readonly (Page | Section)[], level: number): string =>
    level <= depth && items.length
      ? ['', `<${tag}>`, ...items.map((one) => item(one, level)), `</${tag}>`, ''].join('\n')
      : '';

  const entries = nodes.length === 1 && 'sections' in nodes[0]! ? nodes[0].sections : nodes;
  const html = list(entries, 1).trim();
  if (!html) return '';
  if (isList) return escapeMustache(`<nav aria-label="${encodeAttribute(title)}">\n${html}\n</nav>`, options);
  const id = `${idPrefix}fr-summary-title`;
  const heading = `<h${headingLevel} class="fr-summary__title" id="${id}">${encode(title)}</h${headingLevel}>`;
  return escapeMustache(`<nav class="fr-summary" aria-labelledby="${id}">\n${heading}\n${html}\n</nav>`, options);
}
