import { defineRule } from './define-rule.js';

/** Two pages of one name: both would have the same id. */
export const duplicatePage = defineRule<{ found: string; other: string }>()({
  id: 'duplicate-page',
  severity: 'error',
  fr: ({ found, other }) => ({
    message: `Deux pages portent le nom « ${found} » : l’autre est ${other}.`,
    expected: 'un nom de fichier propre à chaque page',
    note: 'Renommez l’un des deux fichiers.',
  }),
  en: ({ found, other }) => ({
    message: `Two pages are named "${found}": the other one is ${other}.`,
    expected: 'a file name of its own for each page',
    note: 'Rename one of the two files.',
  }),
});
