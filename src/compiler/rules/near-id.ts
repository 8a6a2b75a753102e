import { defineRule } from './define-rule.js';

/** An id behind a heading that is not written as one; it is taken for what was meant. */
export const nearId = defineRule<{ found: string; expected: string }>()({
  id: 'near-id',
  severity: 'warning',
  editorial: 'error',
  fr: ({ found, expected }) => ({
    message: `« ${found} » n’est pas la forme d’un identifiant de titre.`,
    found,
    expected,
    note: `Écrivez ${expected} à la fin du titre, sans rien derrière.`,
  }),
  en: ({ found, expected }) => ({
    message: `"${found}" is not how the id of a heading is written.`,
    found,
    expected,
    note: `Write ${expected} at the end of the heading, with nothing behind it.`,
  }),
});
