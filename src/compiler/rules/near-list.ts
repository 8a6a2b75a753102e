import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** Lines that were meant as the items of a list and are shown as one text. */
export const nearList = defineRule<{ kind: MissKinds['near-list']; found: string; expected: string }>()({
  id: 'near-list',
  severity: 'warning',
  editorial: 'error',
  fr({ kind, found, expected }) {
    const reason = {
      bullet: 'cette puce vient d’un traitement de texte',
      checkbox: 'une case à cocher s’écrit [ ] ou [x], suivie d’une espace',
      dash: 'ce tiret n’est pas celui du clavier',
      space: 'il manque une espace ordinaire après le tiret ou le numéro',
    }[kind];
    return {
      message: `« ${found} » n’est pas un élément de liste : ${reason}. Les lignes s’affichent à la suite, comme un texte.`,
      found,
      expected,
      note: `Écrivez : ${expected} ; de même pour les lignes qui suivent.`,
    };
  },
  en({ kind, found, expected }) {
    const reason = {
      bullet: 'this bullet comes from a word processor',
      checkbox: 'a checkbox is written [ ] or [x], with a space behind it',
      dash: "this dash is not the keyboard's hyphen",
      space: 'an ordinary space is missing after the hyphen or the number',
    }[kind];
    return {
      message: `"${found}" is no list item: ${reason}. The lines are shown as one text.`,
      found,
      expected,
      note: `Write: ${expected}; the lines below it likewise.`,
    };
  },
});
