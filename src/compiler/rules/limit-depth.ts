import { defineLimit } from './define-limit.js';

/** Quotes, lists or HTML nested deeper than a parser can follow. */
export const limitDepth = defineLimit()({
  id: 'limit-depth',
  fr: ({ found }) => ({
    message: `Les citations et les listes sont emboîtées sur au moins ${found} niveaux.`,
    unit: 'niveaux',
    note: 'Retirez les signes > et les tirets en trop au début de la ligne.',
  }),
  en: ({ found }) => ({
    message: `Quotes and lists are nested at least ${found} levels deep.`,
    unit: 'levels',
    note: 'Remove the superfluous > signs and hyphens at the start of the line.',
  }),
});
