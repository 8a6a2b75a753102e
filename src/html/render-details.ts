import type { Ids, Renderable, Section } from '../data/model.js';
import { createDress } from './dress.js';
import { linkText } from './link-text.js';
import { printPanels } from './panels.js';
import type { AccordionOptions } from './render-accordion.js';
import { createRenderer } from './renderer.js';

/**
 * Renders sections as `<details>`: an accordion that opens without any script, and by itself where the address names
 * one of its sections. No design system is applied; spread `dsfr` for the bodies in the State's.
 *
 * A section's id stands on what its panel holds, so that browsers open the panel at that hash; its title, in the
 * `summary`, has the id with `--title`.
 *
 * @param node What `renderHtml` takes.
 * @param options Those of `renderAccordion`.
 * @throws {TypeError} As `renderHtml` does.
 * @see https://html.spec.whatwg.org/#ancestor-revealing-algorithm
 *
 * @example
 * import { getPage } from 'datagouv-faq';
 * import { renderDetails } from 'datagouv-faq/html';
 *
 * renderDetails(getPage('producteur').sections, { headingLevel: 3 });
 */
export function renderDetails<I extends Ids>(node: Renderable<I>, options: AccordionOptions<I> = {}): string {
  const renderer = createRenderer(node, options, ...createDress(node, options));
  const expanded = options.expanded as ((section: Section) => boolean) | undefined;
  const panel = (section: Section, level: number): string => {
    const { id, title, body, heading } = renderer.print(section, level);
    return [
      `<details${expanded?.(section) ? ' open' : ''}>`,
      `<summary>${heading(linkText(title), ` id="${id}--title"`)}</summary>`,
      `<div id="${id}">`,
      ...[body, ...renderer.printBelow(section, level)].filter(Boolean),
      '</div>',
      '</details>',
    ].join('\n');
  };
  return printPanels(renderer, options, (sections, level) => sections.map((section) => panel(section, level)));
}
