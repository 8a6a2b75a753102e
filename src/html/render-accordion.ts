import type { Ids, Renderable, Section } from '../data/model.js';
import { dsfr } from './dsfr.js';
import { linkText } from './link-text.js';
import { createDress } from './dress.js';
import type { HtmlOptions } from './options.js';
import { printPanels } from './panels.js';
import { createRenderer } from './renderer.js';

/** Options of `renderAccordion`: those of `renderHtml`, and which panels stand open. */
export interface AccordionOptions<I extends Ids = Ids> extends HtmlOptions<I> {
  /** Whether a section's panel is open at first. Default: none is. */
  readonly expanded?: (section: Section<I>) => boolean;
}

/**
 * Renders sections as an accordion of the French State's design system: one panel per section, independent of the
 * others, its children inside. A page is its title, its lead and the accordion of its sections.
 *
 * The preset `dsfr` is applied to the bodies; your options go over it, classes and wrappers tag by tag. A section's id stands on its heading, so links
 * to it land on the panel's title.
 *
 * @param node What `renderHtml` takes, and trusts.
 * @param options Those of `renderHtml` and `expanded`. `headingLevel`: level of the panels' headings, default 2; with
 *   pages, level of the page's title, default 1 for one page, else 2. `heading: 'omit'` leaves out the pages' titles.
 * @throws {TypeError} As `renderHtml` does.
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/accordeon
 *
 * @example
 * import { getPage } from 'datagouv-faq';
 * import { renderAccordion } from 'datagouv-faq/html';
 *
 * renderAccordion(getPage('producteur').sections, { headingLevel: 3 });
 */
export function renderAccordion<I extends Ids>(node: Renderable<I>, options: AccordionOptions<I> = {}): string {
  const dressed = {
    ...dsfr,
    ...options,
    classNames: { ...dsfr.classNames, ...options.classNames },
    wrap: { ...dsfr.wrap, ...options.wrap },
  };
  const renderer = createRenderer(node, dressed, ...createDress(node, dressed));
  const expanded = options.expanded as ((section: Section) => boolean) | undefined;

  const panel = (section: Section, level: number): string => {
    const { id, title, body, heading } = renderer.print(section, level);
    const open = !!expanded?.(section);
    const controls = `aria-expanded="${open}" aria-controls="${id}--panel"`;
    const button = `<button type="button" class="fr-accordion__btn" ${controls}>${linkText(title)}</button>`;
    return [
      '<section class="fr-accordion">',
      heading(button, ` class="fr-accordion__title" id="${id}"`),
      `<div class="fr-collapse${open ? ' fr-collapse--expanded' : ''}" id="${id}--panel">`,
      ...[body, ...renderer.printBelow(section, level)].filter(Boolean),
      '</div>',
      '</section>',
    ].join('\n');
  };
  return printPanels(renderer, options, (sections, level) => [
    '<div class="fr-accordions-group" data-fr-group="false">',
    ...sections.map((section) => panel(section, level)),
    '</div>',
  ]);
}
