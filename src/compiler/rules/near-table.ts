import type { MissKinds } from '../markdown/near/miss.js';
import { byKind, defineRule, type Told } from './define-rule.js';

/** A table that is none, for want of a right row of dashes, and a cell that no column takes. */
export const nearTable = defineRule<{ kind: MissKinds['near-table']; found: string; expected: string }>()({
  id: 'near-table',
  severity: 'error',
  fr: byKind(({ found, expected }) => {
    const s = expected === '1' ? '' : 's';
    const none = (reason: string, note: string): Told => [`${reason} : le tableau s’affiche comme un texte.`, note];
    const write = `Écrivez à la place de cette ligne : ${expected}`;
    const rows = `${write} ; dessous, une ligne de tirets ; puis les autres lignes de même.`;
    return {
      alone: none(`Des lignes vides séparent la ligne « ${found} » du reste du tableau`, 'Supprimez les lignes vides entre les lignes du tableau.'),
      bars: none(`Les barres de « ${found} » ne sont pas celles du clavier (|)`, rows),
      'blank-line': none(`Une ligne vide sépare du tableau la ligne « ${found} »`, 'Supprimez la ligne vide qui précède.'),
      columns: none(`La ligne de tirets « ${found} » n’a pas autant de colonnes que la ligne de titres`, write),
      cut: [`« ${found} » devient une ligne du tableau qui précède.`, 'Réunissez-la avec la ligne précédente ; dans une case, <br> passe à la ligne.', 'une ligne du texte par ligne du tableau'],
      delimiter: none(`La ligne « ${found} » n’est pas une ligne de tirets`, write),
      double: none(`« ${found} » a deux barres là où il en faut une`, `${write} ; de même pour les lignes qui suivent.`),
      'extra-cell': [`La case « ${found} » est de trop : le tableau n’a que ${expected} colonne${s}, et elle ne s’affiche pas.`, 'Ajoutez une colonne à la première ligne et à la ligne de tirets, ou retirez cette case ; une barre qui fait partie du texte s’écrit \\|.', `au plus ${expected} case${s} par ligne`],
      first: none(`La ligne de tirets « ${found} » est au-dessus de la ligne de titres`, 'Placez-la sous la ligne de titres ; s’il y en a déjà une, supprimez celle-ci.'),
      lazy: none(`Aucune ligne vide ne sépare de la liste ou de la citation qui précède la ligne « ${found} »`, 'Laissez une ligne vide avant cette ligne.'),
      'no-delimiter': none(`Sous la ligne « ${found} », la ligne de tirets manque`, `Ajoutez sous cette ligne : ${expected}`),
      semicolons: none(`Des points-virgules ou des virgules séparent les cases de « ${found} »`, rows),
      spaces: none(`Des espaces séparent les cases de « ${found} »`, rows),
      swallowed: [`« ${found} » devient une ligne du tableau qui précède.`, 'Laissez une ligne vide entre le tableau et cette ligne.', 'une ligne vide après le tableau'],
      tabs: none(`Des tabulations séparent les cases de « ${found} »`, rows),
      twice: [`La ligne de tirets « ${found} » est la seconde : elle s’affiche dans le tableau.`, 'Supprimez cette ligne.', 'une ligne de tirets, sous la ligne de titres'],
      wiki: none(`« ${found} » a deux barres là où il en faut une`, rows),
    };
  }),
  en: byKind(({ found, expected }) => {
    const s = expected === '1' ? '' : 's';
    const none = (reason: string, note: string): Told => [`${reason}: the table is shown as text.`, note];
    const write = `Write in place of this line: ${expected}`;
    const rows = `${write}; below it a row of dashes; then the other rows likewise.`;
    return {
      alone: none(`Empty lines stand between the row "${found}" and the others`, 'Remove the empty lines between the rows of the table.'),
      bars: none(`The bars of "${found}" are not those of the keyboard (|)`, rows),
      'blank-line': none(`An empty line cuts off from its table the row "${found}"`, 'Remove the empty line before it.'),
      columns: none(`The row of dashes "${found}" has not as many columns as the row above it`, write),
      cut: [`"${found}" becomes a row of the table above it.`, 'Join it with the line above; <br> breaks a line inside a cell.', 'one line of text a row'],
      delimiter: none(`"${found}" is no row of dashes`, write),
      double: none(`"${found}" has two bars where one is right`, `${write}; the lines below it likewise.`),
      'extra-cell': [`Cell "${found}" is one too many: the table has ${expected} column${s}, and the cell is not shown.`, 'Add a column to the first row and to the row of dashes, or remove this cell; a bar that belongs to the text is written \\|.', `at most ${expected} cell${s} a row`],
      first: none(`The row of dashes "${found}" stands above the row of titles`, 'Put it below the row of titles; if one is there already, remove this one.'),
      lazy: none(`No empty line stands between the list or quote above and the row "${found}"`, 'Leave an empty line before this line.'),
      'no-delimiter': none(`Below "${found}", the row of dashes is missing`, `Add below this line: ${expected}`),
      semicolons: none(`Semicolons or commas stand between the cells of "${found}"`, rows),
      spaces: none(`Spaces stand between the cells of "${found}"`, rows),
      swallowed: [`"${found}" becomes a row of the table above it.`, 'Leave an empty line between the table and this line.', 'an empty line after the table'],
      tabs: none(`Tabs stand between the cells of "${found}"`, rows),
      twice: [`The row of dashes "${found}" is the second one: it is shown in the table.`, 'Remove this line.', 'one row of dashes, below the row of titles'],
      wiki: none(`"${found}" has two bars where one is right`, rows),
    };
  }),
}); // prettier-ignore
