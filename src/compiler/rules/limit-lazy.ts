import { defineLimit } from './define-limit.js';

/** Lines that go on with a quote or list without its mark: each makes the parser look back. */
export const limitLazy = defineLimit()({
  id: 'limit-lazy',
  fr: ({ found }) => ({
    message: `Au moins ${found} lignes continuent une citation ou une liste sans leur signe.`,
    note: 'Séparez les blocs par une ligne vide, ou répétez le signe > au début de chaque ligne.',
  }),
  en: ({ found }) => ({
    message: `At least ${found} lines go on with a quote or a list without its mark.`,
    note: 'Separate the blocks with a blank line, or repeat the > sign at the start of each line.',
  }),
});
