import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** A table that is none, for want of a right row of dashes, and a cell that no column takes. */
export const nearTable = defineRule<{ kind: MissKinds['near-table']; found: string; expected: string }>()({
  id: 'near-table',
  severity: 'error',
  fr({ kind, found, expected }) {
    const s = expected === '1' ? '' : 's';
    if (kind === 'extra-cell') {
      return {
        message: `La case « ${found} » est de trop : le tableau n’a que ${expected} colonne${s}, et elle ne s’affiche pas.`,
        expected: `au plus ${expected} case${s} par ligne`,
        note: 'Ajoutez une colonne à la première ligne et à la ligne de tirets, ou retirez cette case ; une barre qui fait partie du texte s’écrit \\|.',
      };
    }
    if (kind === 'twice') {
      return {
        message: `La ligne de tirets « ${found} » est la seconde : elle s’affiche dans le tableau.`,
        expected: 'une ligne de tirets, sous la ligne de titres',
        note: 'Supprimez cette ligne.',
      };
    }
    if (kind === 'swallowed' || kind === 'cut') {
      return {
        message: `« ${found} » devient une ligne du tableau qui précède.`,
        expected: kind === 'cut' ? 'une ligne du texte par ligne du tableau' : 'une ligne vide après le tableau',
        note:
          kind === 'cut'
            ? 'Réunissez-la avec la ligne précédente ; dans une case, <br> passe à la ligne.'
            : 'Laissez une ligne vide entre le tableau et cette ligne.',
      };
    }
    const rows = `Écrivez à la place de cette ligne : ${expected} ; dessous, une ligne de tirets ; puis les autres lignes de même.`;
    const [reason, note] = {
      bars: [`Les barres de « ${found} » ne sont pas celles du clavier (|)`, rows],
      double: [`« ${found} » a deux barres là où il en faut une`, `Écrivez à la place de cette ligne : ${expected} ; de même pour les lignes qui suivent.`],
      first: [`La ligne de tirets « ${found} » est au-dessus de la ligne de titres`, 'Placez-la sous la ligne de titres ; s’il y en a déjà une, supprimez celle-ci.'],
      semicolons: [`Des points-virgules ou des virgules séparent les cases de « ${found} »`, rows],
      spaces: [`Des espaces séparent les cases de « ${found} »`, rows],
      alone: [`Des lignes vides séparent la ligne « ${found} » du reste du tableau`, 'Supprimez les lignes vides entre les lignes du tableau.'],
      'blank-line': [`Une ligne vide sépare du tableau la ligne « ${found} »`, 'Supprimez la ligne vide qui précède.'],
      columns: [`La ligne de tirets « ${found} » n’a pas autant de colonnes que la ligne de titres`, `Écrivez à la place de cette ligne : ${expected}`],
      delimiter: [`La ligne « ${found} » n’est pas une ligne de tirets`, `Écrivez à la place de cette ligne : ${expected}`],
      lazy: [`Aucune ligne vide ne sépare de la liste ou de la citation qui précède la ligne « ${found} »`, 'Laissez une ligne vide avant cette ligne.'],
      'no-delimiter': [`Sous la ligne « ${found} », la ligne de tirets manque`, `Ajoutez sous cette ligne : ${expected}`],
      tabs: [`Des tabulations séparent les cases de « ${found} »`, rows],
      wiki: [`« ${found} » a deux barres là où il en faut une`, rows],
    }[kind]; // prettier-ignore
    return { message: `${reason} : le tableau s’affiche comme un texte.`, found, expected, note: note! };
  },
  en({ kind, found, expected }) {
    const s = expected === '1' ? '' : 's';
    if (kind === 'extra-cell') {
      return {
        message: `Cell "${found}" is one too many: the table has ${expected} column${s}, and the cell is not shown.`,
        expected: `at most ${expected} cell${s} a row`,
        note: 'Add a column to the first row and to the row of dashes, or remove this cell; a bar that belongs to the text is written \\|.',
      };
    }
    if (kind === 'twice') {
      return {
        message: `The row of dashes "${found}" is the second one: it is shown in the table.`,
        expected: 'one row of dashes, below the row of titles',
        note: 'Remove this line.',
      };
    }
    if (kind === 'swallowed' || kind === 'cut') {
      return {
        message: `"${found}" becomes a row of the table above it.`,
        expected: kind === 'cut' ? 'one line of text a row' : 'an empty line after the table',
        note:
          kind === 'cut'
            ? 'Join it with the line above; <br> breaks a line inside a cell.'
            : 'Leave an empty line between the table and this line.',
      };
    }
    const rows = `Write in place of this line: ${expected}; below it a row of dashes; then the other rows likewise.`;
    const [reason, note] = {
      bars: [`The bars of "${found}" are not those of the keyboard (|)`, rows],
      double: [`"${found}" has two bars where one is right`, `Write in place of this line: ${expected}; the lines below it likewise.`],
      first: [`The row of dashes "${found}" stands above the row of titles`, 'Put it below the row of titles; if one is there already, remove this one.'],
      semicolons: [`Semicolons or commas stand between the cells of "${found}"`, rows],
      spaces: [`Spaces stand between the cells of "${found}"`, rows],
      alone: [`Empty lines stand between the row "${found}" and the others`, 'Remove the empty lines between the rows of the table.'],
      'blank-line': [`An empty line cuts off from its table the row "${found}"`, 'Remove the empty line before it.'],
      columns: [`The row of dashes "${found}" has not as many columns as the row above it`, `Write in place of this line: ${expected}`],
      delimiter: [`"${found}" is no row of dashes`, `Write in place of this line: ${expected}`],
      lazy: [`No empty line stands between the list or quote above and the row "${found}"`, 'Leave an empty line before this line.'],
      'no-delimiter': [`Below "${found}", the row of dashes is missing`, `Add below this line: ${expected}`],
      tabs: [`Tabs stand between the cells of "${found}"`, rows],
      wiki: [`"${found}" has two bars where one is right`, rows],
    }[kind]; // prettier-ignore
    return { message: `${reason}: the table is shown as text.`, found, expected, note: note! };
  },
});
