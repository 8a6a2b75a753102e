import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A date of review for a section that its page does not have. */
export const reviewSection = defineRule<{ found: string; nearest?: string | undefined }>()({
  id: 'review-section',
  severity: 'error',
  fr: ({ found, nearest }) => ({
    message: `L’en-tête donne une date de relecture à « ${found} », que la page n’a pas.${didYouMean.fr(nearest)}`,
    expected: 'l’identifiant d’une question de la page',
  }),
  en: ({ found, nearest }) => ({
    message: `The front matter gives a date of review to "${found}", which the page does not have.${didYouMean.en(nearest)}`,
    expected: 'the id of a section of the page',
  }),
});
