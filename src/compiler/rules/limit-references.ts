import { defineLimit } from './define-limit.js';

/** Reference links that would make the output many times as large as the source. */
export const limitReferences = defineLimit()({
  id: 'limit-references',
  fr: ({ found }) => ({
    message: `Les liens par référence donneraient au moins ${found} caractères d’adresses.`,
    unit: 'caractères',
    note: 'Raccourcissez l’adresse ou le titre de la définition, ou citez-la moins souvent.',
  }),
  en: ({ found }) => ({
    message: `The reference links would give at least ${found} characters of addresses.`,
    unit: 'characters',
    note: 'Shorten the address or title of the definition, or refer to it less often.',
  }),
});
