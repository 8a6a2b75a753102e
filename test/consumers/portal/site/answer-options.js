import { dsfr } from 'datagouv-faq/html';

/**
 * How answers are printed here: the design system's way, with cells that wrap. Where the screen is too narrow even so,
 * the table scrolls by itself, and the keyboard must be able to do that.
 */
export const answerOptions = {
  ...dsfr,
  wrap: {
    ...dsfr.wrap,
    table: [
      ['div', { class: 'fr-table fr-table--multiline' }],
      ['div', { class: 'fr-table__wrapper' }],
      ['div', { class: 'fr-table__container', tabindex: 0 }],
      ['div', { class: 'fr-table__content' }],
    ],
  },
};
