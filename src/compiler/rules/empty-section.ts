import { defineRule } from './define-rule.js';

/** A heading that nothing follows. */
export const emptySection = defineRule<{ found: string }>()({
  id: 'empty-section',
  severity: 'error',
  fr: ({ found }) => ({
    message: `Rien ne suit le titre « ${found} ».`,
    expected: 'un texte ou des sous-titres',
    note: 'Écrivez la réponse, ou supprimez le titre.',
  }),
  en: ({ found }) => ({
    message: `Nothing follows the heading "${found}".`,
    expected: 'text or sub-headings',
    note: 'Write the answer, or remove the heading.',
  }),
});
