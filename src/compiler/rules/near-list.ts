import type { MissKinds } from '../markdown/near/miss.js';
import { byKind, defineRule, type Told } from './define-rule.js';

/** Lines that were meant as the items of a list and are shown as one text. */
export const nearList = defineRule<{ kind: MissKinds['near-list']; found: string; expected: string }>()({
  id: 'near-list',
  severity: 'warning',
  editorial: 'error',
  fr: byKind(({ found, expected }) => {
    const none = (reason: string, others = 'de même pour les lignes qui suivent'): Told => [
      `« ${found} » n’est pas un élément de liste : ${reason}. Les lignes s’affichent à la suite, comme un texte.`,
      `Écrivez : ${expected} ; ${others}.`,
    ];
    return {
      'blank-line': [`« ${found} » n’ouvre pas de liste : une ligne vide manque avant. Les lignes s’affichent à la suite, comme un texte.`, 'Laissez une ligne vide avant cette ligne.', 'une ligne vide avant la liste'],
      bullet: none('ce signe n’est pas une puce, qui s’écrit avec le tiret du clavier'),
      cell: none('dans la case d’un tableau, <br> sépare les éléments', 'puis un <br> avant chaque élément'),
      checkbox: none('une case à cocher s’écrit [ ] ou [x], suivie d’une espace'),
      dash: none('ce tiret n’est pas celui du clavier'),
      empty: [`L’élément de liste « ${found} » est vide : une puce s’affiche sans rien derrière.`, 'Écrivez le texte de l’élément, ou supprimez la ligne.'],
      'in-line': none('chaque élément commence une ligne, et une ligne vide précède le premier', 'puis un élément par ligne'),
      indent: none('quatre espaces ou plus le rattachent au texte qui précède'),
      label: none('un retour à la ligne seul ne sépare pas deux lignes'),
      letter: none('les listes ne comptent qu’en chiffres', 'puis 2., et ainsi de suite'),
      nested: none('ses espaces sont insécables ; deux espaces ordinaires le mettent sous celui d’avant'),
      number: none('un point suit le numéro'),
      repeated: none('répéter son signe ne le met pas sous un autre', 'de même pour les lignes qui suivent, avec deux espaces devant pour chaque niveau'),
      space: none('il manque une espace ordinaire après le tiret ou le numéro'),
      step: none('le numéro commence la ligne, suivi d’un point', 'puis 2., et ainsi de suite'),
      versions: [`« ${found} » : les signes - et + de ces lignes disent laquelle remplace l’autre, et les deux s’affichent.`, `Supprimez la ligne qui commence par -, et écrivez à la place de l’autre : ${expected}`],
    };
  }),
  en: byKind(({ found, expected }) => {
    const none = (reason: string, others = 'the lines below it likewise'): Told => [
      `"${found}" is no list item: ${reason}. The lines are shown as one text.`,
      `Write: ${expected}; ${others}.`,
    ];
    return {
      'blank-line': [`"${found}" begins no list: an empty line is missing before it. The lines are shown as one text.`, 'Leave an empty line before this line.', 'an empty line before the list'],
      bullet: none('this sign is no bullet, which is written with a hyphen'),
      cell: none('in the cell of a table, <br> stands between the items', 'then a <br> before each item'),
      checkbox: none('a checkbox is written [ ] or [x], with a space behind it'),
      dash: none("this dash is not the keyboard's hyphen"),
      empty: [`List item "${found}" is empty: a bullet is shown with nothing behind it.`, 'Write the text of the item, or remove the line.'],
      'in-line': none('each item begins a line, and an empty line stands before the first', 'then one item a line'),
      indent: none('four spaces or more make it a part of the text above'),
      label: none('the end of a line alone sets no lines apart'),
      letter: none('lists count in numbers only', 'then 2., and so on'),
      nested: none('its spaces are no-break ones; two ordinary ones put it under the one above'),
      number: none('a full stop follows the number'),
      repeated: none('its sign, repeated, puts it under no other', 'the lines below it likewise, with two spaces before it for each level'),
      space: none('an ordinary space is missing after the hyphen or the number'),
      step: none('the number begins the line, with a full stop behind it', 'then 2., and so on'),
      versions: [`"${found}": the signs - and + of these lines say which one replaces the other, and both are shown.`, `Remove the line that begins with -, and write in place of the other: ${expected}`],
    };
  }),
}); // prettier-ignore
