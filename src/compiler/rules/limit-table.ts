import { defineLimit } from './define-limit.js';

/** A table of too many cells. */
export const limitTable = defineLimit()({
  id: 'limit-table',
  fr: ({ found }) => ({
    message: `Un tableau a au moins ${found} cases.`,
    unit: 'cases',
    note: 'Partagez le tableau, ou proposez-le comme fichier à télécharger.',
  }),
  en: ({ found }) => ({
    message: `A table has at least ${found} cells.`,
    unit: 'cells',
    note: 'Split the table, or offer it as a file to download.',
  }),
});
