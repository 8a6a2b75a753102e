import type { HtmlOptions } from './options.js';
import type { TocOptions } from './render-toc.js';

/**
 * The French State's design system, version 1.15: options to spread into those of `renderHtml`, `renderAccordion`
 * and `renderToc`. Tables get their wrappers, cells that wrap and a caption, alerts become call-outs, quotes figures; links to other
 * sites open in a new window with a title that holds their text. Links in running text need no class.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants
 *
 * @example
 * import { getSection } from 'datagouv-faq';
 * import { dsfr, renderHtml } from 'datagouv-faq/html';
 *
 * renderHtml(getSection('developpeur#erreurs-et-limites'), { ...dsfr, headingLevel: 3 });
 */
export const dsfr = {
  newWindow: true,
  captions: true,
  toc: 'fr-summary',
  classNames: {
    'div.alert': 'fr-callout',
    'p.alert-title': 'fr-callout__title',
    'p.alert-text': 'fr-callout__text',
    img: 'fr-responsive-img',
  },
  wrap: {
    blockquote: [['figure', { class: 'fr-quote' }]],
    table: [
      ['div', { class: 'fr-table fr-table--multiline' }],
      ['div', { class: 'fr-table__wrapper' }],
      ['div', { class: 'fr-table__container' }],
      ['div', { class: 'fr-table__content' }],
    ],
  },
} as const satisfies HtmlOptions & TocOptions;
