import { defineRule } from './define-rule.js';

/** A table without header cells, or with an empty one anywhere but in the first corner (RGAA 5.6). */
export const tableHeader = defineRule<{
  /** How many header cells have a text. */
  found: number;
  /** How many there are. */
  columns: number;
}>()({
  id: 'table-header',
  severity: 'off',
  editorial: 'error',
  fr: ({ found, columns }) => ({
    message: found === 0 ? 'Le tableau n’a pas de cellule d’en-tête.' : 'Un en-tête du tableau est vide.',
    found: `${found} en-têtes remplis sur ${columns}`,
    expected: 'un titre pour chaque colonne (seul le premier coin peut rester vide)',
    note: 'Un lecteur d’écran annonce l’en-tête avant chaque cellule (RGAA 5.6).',
  }),
  en: ({ found, columns }) => ({
    message: found === 0 ? 'The table has no header cell.' : 'A header of the table is empty.',
    found: `${found} of ${columns} headers have a text`,
    expected: 'a title for each column (only the first corner may stay empty)',
    note: 'A screen reader says the header before each cell (WCAG 1.3.1).',
  }),
  check({ tables }, report) {
    for (const { headers, place } of tables()) {
      const filled = headers.filter((text) => text !== '').length;
      if (filled === 0 || headers.slice(1).includes('')) report(place, { found: filled, columns: headers.length });
    }
  },
});
