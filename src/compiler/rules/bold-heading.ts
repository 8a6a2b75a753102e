import { defineRule } from './define-rule.js';

/** A line in bold that stands where a heading should. Manuals of other tools have labels in bold: it builds. */
export const boldHeading = defineRule<{ found: string; expected: string }>()({
  id: 'bold-heading',
  severity: 'warning',
  editorial: 'error',
  fr: ({ found, expected }) => ({
    message: `« ${found} » n’est pas un titre : le gras seul ne fait pas un titre, et ne lui donne pas d’adresse.`,
    found,
    expected,
    note: `Écrivez : ${expected}`,
  }),
  en: ({ found, expected }) => ({
    message: `"${found}" is no heading: bold alone makes no heading, and gives it no address.`,
    found,
    expected,
    note: `Write: ${expected}`,
  }),
});
