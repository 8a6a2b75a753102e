import { defineRule } from './define-rule.js';

/** Italics without a language (RGAA 8.7): in French texts they are for foreign terms, which the lexicon lists. */
export const foreignTerm = defineRule<{ found: string }>()({
  id: 'foreign-term',
  severity: 'off',
  editorial: 'error',
  fr: ({ found }) => ({
    message: `« ${found} » est en italique, mais sa langue n’est pas connue.`,
    expected: 'un terme étranger du lexique',
    note: 'Ajoutez le terme et sa langue à lexicon.yml, sous `foreign` ; pour insister, employez le gras.',
  }),
  en: ({ found }) => ({
    message: `"${found}" is in italics, but its language is not known.`,
    expected: 'a foreign term of the lexicon',
    note: 'Add the term and its language to lexicon.yml, under `foreign`; use bold for emphasis.',
  }),
  check({ italics }, report) {
    for (const { text, place } of italics()) report(place, { found: text });
  },
});
