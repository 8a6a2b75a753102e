import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** A table that is none, for want of a right row of dashes, and a cell that no column takes. */
export const nearTable = defineRule<{ kind: MissKinds['near-table']; found: string; expected: string }>()({
  id: 'near-table',
  severity: 'error',
  fr({ kind, found, expected }) {
    if (kind === 'extra-cell') {
      return {
        message: `La case « ${found} » est de trop : le tableau n’a que ${expected} colonne${expected === '1' ? '' : 's'}, et elle ne s’affiche pas.`,
        found,
        expected: `au plus ${expected} case${expected === '1' ? '' : 's'} par ligne`,
        note: 'Ajoutez une colonne à la première ligne et à la ligne de tirets, ou retirez cette case ; une barre qui fait partie du texte s’écrit \\|.',
      };
    }
    const reason = {
      columns: `La ligne de tirets « ${found} » n’a pas autant de colonnes que la ligne de titres`,
      delimiter: `La ligne « ${found} » n’est pas une ligne de tirets`,
      'no-delimiter': `Sous la ligne « ${found} », la ligne de tirets manque`,
    }[kind];
    return {
      message: `${reason} : le tableau s’affiche comme un texte, barres comprises.`,
      found,
      expected,
      note: `${kind === 'no-delimiter' ? 'Ajoutez sous cette ligne' : 'Écrivez à la place de cette ligne'} : ${expected}`,
    };
  },
  en({ kind, found, expected }) {
    if (kind === 'extra-cell') {
      return {
        message: `Cell "${found}" is one too many: the table has ${expected} column${expected === '1' ? '' : 's'}, and the cell is not shown.`,
        found,
        expected: `at most ${expected} cell${expected === '1' ? '' : 's'} a row`,
        note: 'Add a column to the first row and to the row of dashes, or remove this cell; a bar that belongs to the text is written \\|.',
      };
    }
    const reason = {
      columns: `The row of dashes "${found}" has not as many columns as the row above it`,
      delimiter: `"${found}" is no row of dashes`,
      'no-delimiter': `Below "${found}", the row of dashes is missing`,
    }[kind];
    return {
      message: `${reason}: the table is shown as text, with its bars.`,
      found,
      expected,
      note: `${kind === 'no-delimiter' ? 'Add below this line' : 'Write in place of this line'}: ${expected}`,
    };
  },
});
