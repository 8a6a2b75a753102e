import { defineRule } from './define-rule.js';
import { count, type Excess } from './words/count.js';

/** Reference links that would make the output many times as large as the source. */
export const limitReferences = defineRule<Excess>()({
  id: 'limit-references',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, limit }) => ({
    message: `Les liens par référence donneraient au moins ${count.fr(found)} caractères d’adresses.`,
    found: count.fr(found),
    expected: `${count.fr(limit)} caractères au plus`,
    note: 'Raccourcissez l’adresse ou le titre de la définition, ou citez-la moins souvent.',
  }),
  en: ({ found, limit }) => ({
    message: `The reference links would give at least ${count.en(found)} characters of addresses.`,
    found: count.en(found),
    expected: `at most ${count.en(limit)} characters`,
    note: 'Shorten the address or title of the definition, or refer to it less often.',
  }),
});
