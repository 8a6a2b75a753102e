import { defineRule } from './define-rule.js';
import { count, type Excess } from './words/count.js';

/** A table of too many cells. */
export const limitTable = defineRule<Excess>()({
  id: 'limit-table',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, limit }) => ({
    message: `Un tableau a au moins ${count.fr(found)} cases.`,
    found: count.fr(found),
    expected: `${count.fr(limit)} cases au plus`,
    note: 'Partagez le tableau, ou proposez-le comme fichier à télécharger.',
  }),
  en: ({ found, limit }) => ({
    message: `A table has at least ${count.en(found)} cells.`,
    found: count.en(found),
    expected: `at most ${count.en(limit)} cells`,
    note: 'Split the table, or offer it as a file to download.',
  }),
});
