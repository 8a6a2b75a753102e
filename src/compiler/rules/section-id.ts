import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** An id that is not kebab-case ASCII. */
export const sectionId = defineRule<{ found: string; expected: string }>()({
  id: 'section-id',
  severity: 'error',
  fr: ({ found, expected }) => ({
    message: `L’identifiant « ${found} » n’est pas valable.${didYouMean.fr(expected)}`,
    found,
    expected: 'des lettres minuscules sans accent, des chiffres et des tirets',
    nearest: expected,
    note: `Écrivez {#${expected}} à la fin du titre.`,
  }),
  en: ({ found, expected }) => ({
    message: `Id "${found}" is not valid.${didYouMean.en(expected)}`,
    found,
    expected: 'lower-case letters without accents, digits and hyphens',
    nearest: expected,
    note: `Write {#${expected}} at the end of the heading.`,
  }),
});
