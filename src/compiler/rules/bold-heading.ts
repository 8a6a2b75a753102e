import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';
import type { Words } from './language.js';

/** What makes a line look like a heading. */
const looks: Words<MissKinds['bold-heading'], string> = {
  fr: {
    asked: 'la lettre Q ou le mot Question',
    bold: 'le gras',
    capitals: 'l’emploi des capitales',
    italic: 'l’italique',
    underlined: 'le soulignement',
  },
  en: {
    asked: 'the letter Q or the word Question',
    bold: 'bold',
    capitals: 'capital letters',
    italic: 'italics',
    underlined: 'underlining',
  },
};

/** A line in bold, or that looks like a heading otherwise, where one should stand. Manuals of other tools have labels in bold: it builds. */
export const boldHeading = defineRule<{ kind: MissKinds['bold-heading']; found: string; expected: string }>()({
  id: 'bold-heading',
  severity: 'warning',
  editorial: 'error',
  fr: ({ kind, found, expected }) => ({
    message: `« ${found} » n’est pas un titre : ${looks.fr[kind]} ne suffit pas à en faire un, et ne lui donne pas d’adresse.`,
    note: `Écrivez : ${expected}`,
  }),
  en: ({ kind, found, expected }) => ({
    message: `"${found}" is no heading: ${looks.en[kind]} alone makes no heading, and gives it no address.`,
    note: `Write: ${expected}`,
  }),
});
