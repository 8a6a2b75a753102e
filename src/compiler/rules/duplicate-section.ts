import { defineRule } from './define-rule.js';

/** Two sections of a page that have one id: a link would lead to the first alone. */
export const duplicateSection = defineRule<{ found: string; line: number }>()({
  id: 'duplicate-section',
  severity: 'error',
  fr: ({ found, line }) => ({
    message: `L’identifiant « ${found} » sert déjà à la ligne ${line}.`,
    expected: 'un identifiant unique dans la page',
    note: 'Changez l’identifiant de la question la plus récente : l’autre est peut-être déjà en ligne.',
  }),
  en: ({ found, line }) => ({
    message: `Id "${found}" is already used on line ${line}.`,
    expected: 'an id that is unique in the page',
    note: 'Change the id of the newer question: the other one may already be public.',
  }),
});
