import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** Lines that were meant as the items of a list and are shown as one text. */
export const nearList = defineRule<{ kind: MissKinds['near-list']; found: string; expected: string }>()({
  id: 'near-list',
  severity: 'warning',
  editorial: 'error',
  fr({ kind, found, expected }) {
    if (kind === 'blank-line') {
      return {
        message: `« ${found} » n’ouvre pas de liste : une ligne vide manque avant. Les lignes s’affichent à la suite, comme un texte.`,
        found,
        expected: 'une ligne vide avant la liste',
        note: 'Laissez une ligne vide avant cette ligne.',
      };
    }
    const reason = {
      bullet: 'ce signe n’est pas une puce, qui s’écrit avec le tiret du clavier',
      checkbox: 'une case à cocher s’écrit [ ] ou [x], suivie d’une espace',
      dash: 'ce tiret n’est pas celui du clavier',
      letter: 'les listes ne comptent qu’en chiffres',
      number: 'un point suit le numéro',
      space: 'il manque une espace ordinaire après le tiret ou le numéro',
    }[kind];
    return {
      message: `« ${found} » n’est pas un élément de liste : ${reason}. Les lignes s’affichent à la suite, comme un texte.`,
      found,
      expected,
      note: `Écrivez : ${expected} ; ${kind === 'letter' ? 'puis 2., et ainsi de suite' : 'de même pour les lignes qui suivent'}.`,
    };
  },
  en({ kind, found, expected }) {
    if (kind === 'blank-line') {
      return {
        message: `"${found}" begins no list: an empty line is missing before it. The lines are shown as one text.`,
        found,
        expected: 'an empty line before the list',
        note: 'Leave an empty line before this line.',
      };
    }
    const reason = {
      bullet: 'this sign is no bullet, which is written with a hyphen',
      checkbox: 'a checkbox is written [ ] or [x], with a space behind it',
      dash: "this dash is not the keyboard's hyphen",
      letter: 'lists count in numbers only',
      number: 'a full stop follows the number',
      space: 'an ordinary space is missing after the hyphen or the number',
    }[kind];
    return {
      message: `"${found}" is no list item: ${reason}. The lines are shown as one text.`,
      found,
      expected,
      note: `Write: ${expected}; ${kind === 'letter' ? 'then 2., and so on' : 'the lines below it likewise'}.`,
    };
  },
});
