import { encodeAttribute } from '../canonical-html/tokenize.js';
import type { Ids, Renderable, Section } from '../data/model.js';
import { nodesOf } from '../data/nodes.js';
import { anchoring, oneBlock } from './accordion-list-bloc.js';
import { checkLevel } from './heading-level.js';
import type { HtmlOptions } from './options.js';
import { renderHtml } from './render-html.js';

/** Options of `toAccordionGroup`: those of `renderHtml`, but for what the template decides itself. */
export type AccordionGroupOptions<I extends Ids> = Omit<HtmlOptions<I>, 'heading' | 'escapeMustache'>;

/**
 * Writes sections as the Vue template that the pages of `datagouvfr-pages` hold: an `<AccordionGroup>` with one
 * `<Accordion>` per section, which opens at `#id`. Braces of the content are no template, and no line is blank, so that
 * it may stand in a Markdown file, too.
 *
 * @param node A page, whose top-level sections are taken, a section, or a list of these.
 * @param options Those of `renderHtml`; `headingLevel` is that of the items' titles, 3 by default.
 * @throws {TypeError} As `renderHtml` does.
 * @see https://github.com/datagouv/cdata components `AccordionGroup` and `Accordion`
 *
 * @example
 * import { getPage } from 'datagouv-faq';
 * import { toAccordionGroup } from 'datagouv-faq/html';
 *
 * toAccordionGroup(getPage('producteur'), { baseUrl: 'https://www.data.gouv.fr/' });
 */
export function toAccordionGroup<I extends Ids>(node: Renderable<I>, options: AccordionGroupOptions<I> = {}): string {
  const { headingLevel = 3, idPrefix = '' } = options;
  checkLevel(headingLevel);
  const sections = nodesOf(node).flatMap((one) => ('page' in one ? [one] : one.sections));
  const urlOf = anchoring(sections, options, ({ id }) => `#${idPrefix}${id}`);
  const item = (section: Section<I>): string => {
    const body = renderHtml(section, { ...options, urlOf, headingLevel, heading: 'omit', escapeMustache: true });
    const title = encodeAttribute(section.title);
    return [
      `<Accordion id="${idPrefix}${section.id}" title="${title}" heading="h${headingLevel}">`,
      ...(body === '' ? [] : [oneBlock(body)]),
      '</Accordion>',
    ].join('\n');
  };
  return ['<AccordionGroup>', ...sections.map(item), '</AccordionGroup>'].join('\n');
}
