import { defineRule } from './define-rule.js';

/** A heading that refers to a footnote: menus and search results show headings without the notes. */
export const headingFootnote = defineRule<{ found: string }>()({
  id: 'heading-footnote',
  severity: 'error',
  fr: ({ found }) => ({
    message: `Un titre ne porte pas de note : ${found}.`,
    expected: 'un titre sans appel de note',
    note: 'Déplacez l’appel dans le texte qui suit le titre.',
  }),
  en: ({ found }) => ({
    message: `A heading cannot carry a footnote: ${found}.`,
    expected: 'a heading without footnote references',
    note: 'Move the reference into the text below the heading.',
  }),
});
