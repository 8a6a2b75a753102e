import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A button of the home page that leads to no page. */
export const buttonTarget = defineRule<{ found: string; nearest?: string | undefined }>()({
  id: 'button-target',
  severity: 'error',
  fr: ({ found, nearest }) => ({
    message: `Le bouton mène à « ${found} », qui n’existe pas.${didYouMean.fr(nearest)}`,
    expected: 'le chemin d’une page, comme « faq/citoyen »',
  }),
  en: ({ found, nearest }) => ({
    message: `The button leads to "${found}", which does not exist.${didYouMean.en(nearest)}`,
    expected: 'the path of a page, such as "faq/citoyen"',
  }),
});
