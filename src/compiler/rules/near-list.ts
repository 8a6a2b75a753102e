import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';
import type { Language } from './language.js';

/** Lines that were meant as the items of a list and are shown as one text. */
export const nearList = defineRule<{ kind: MissKinds['near-list']; found: string; expected: string }>()({
  id: 'near-list',
  severity: 'warning',
  editorial: 'error',
  fr({ kind, found, expected }) {
    if (kind === 'blank-line') {
      return {
        message: `« ${found} » n’ouvre pas de liste : une ligne vide manque avant. Les lignes s’affichent à la suite, comme un texte.`,
        expected: 'une ligne vide avant la liste',
        note: 'Laissez une ligne vide avant cette ligne.',
      };
    }
    if (kind === 'empty') {
      return {
        message: `L’élément de liste « ${found} » est vide : une puce s’affiche sans rien derrière.`,
        note: 'Écrivez le texte de l’élément, ou supprimez la ligne.',
      };
    }
    if (kind === 'versions') {
      return {
        message: `« ${found} » : les signes - et + de ces lignes disent laquelle remplace l’autre, et les deux s’affichent.`,
        note: `Supprimez la ligne qui commence par -, et écrivez à la place de l’autre : ${expected}`,
      };
    }
    const reason = {
      bullet: 'ce signe n’est pas une puce, qui s’écrit avec le tiret du clavier',
      cell: 'dans la case d’un tableau, <br> sépare les éléments',
      checkbox: 'une case à cocher s’écrit [ ] ou [x], suivie d’une espace',
      dash: 'ce tiret n’est pas celui du clavier',
      'in-line': 'chaque élément commence une ligne, et une ligne vide précède le premier',
      indent: 'quatre espaces ou plus le rattachent au texte qui précède',
      letter: 'les listes ne comptent qu’en chiffres',
      nested: 'ses espaces sont insécables ; deux espaces ordinaires le mettent sous celui d’avant',
      step: 'le numéro commence la ligne, suivi d’un point',
      number: 'un point suit le numéro',
      space: 'il manque une espace ordinaire après le tiret ou le numéro',
    }[kind];
    return {
      message: `« ${found} » n’est pas un élément de liste : ${reason}. Les lignes s’affichent à la suite, comme un texte.`,
      note: `Écrivez : ${expected} ; ${goesOn.fr[kind] ?? 'de même pour les lignes qui suivent'}.`,
    };
  },
  en({ kind, found, expected }) {
    if (kind === 'blank-line') {
      return {
        message: `"${found}" begins no list: an empty line is missing before it. The lines are shown as one text.`,
        expected: 'an empty line before the list',
        note: 'Leave an empty line before this line.',
      };
    }
    if (kind === 'empty') {
      return {
        message: `List item "${found}" is empty: a bullet is shown with nothing behind it.`,
        note: 'Write the text of the item, or remove the line.',
      };
    }
    if (kind === 'versions') {
      return {
        message: `"${found}": the signs - and + of these lines say which one replaces the other, and both are shown.`,
        note: `Remove the line that begins with -, and write in place of the other: ${expected}`,
      };
    }
    const reason = {
      bullet: 'this sign is no bullet, which is written with a hyphen',
      cell: 'in the cell of a table, <br> stands between the items',
      checkbox: 'a checkbox is written [ ] or [x], with a space behind it',
      dash: "this dash is not the keyboard's hyphen",
      'in-line': 'each item begins a line, and an empty line stands before the first',
      indent: 'four spaces or more make it a part of the text above',
      letter: 'lists count in numbers only',
      nested: 'its spaces are no-break ones; two ordinary ones put it under the one above',
      step: 'the number begins the line, with a full stop behind it',
      number: 'a full stop follows the number',
      space: 'an ordinary space is missing after the hyphen or the number',
    }[kind];
    return {
      message: `"${found}" is no list item: ${reason}. The lines are shown as one text.`,
      note: `Write: ${expected}; ${goesOn.en[kind] ?? 'the lines below it likewise'}.`,
    };
  },
});

/** What becomes of the other items, where they are not written as the first one is. */
const goesOn: Readonly<Record<Language, Partial<Record<MissKinds['near-list'], string>>>> = {
  fr: {
    letter: 'puis 2., et ainsi de suite',
    step: 'puis 2., et ainsi de suite',
    cell: 'puis un <br> avant chaque élément',
    'in-line': 'puis un élément par ligne',
  },
  en: {
    cell: 'then a <br> before each item',
    letter: 'then 2., and so on',
    step: 'then 2., and so on',
    'in-line': 'then one item a line',
  },
};
