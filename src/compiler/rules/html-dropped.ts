import { defineRule } from './define-rule.js';

/** Raw HTML that is left out: scripts, styles, comments, and what means nothing. */
export const htmlDropped = defineRule<{ found: string }>()({
  id: 'html-dropped',
  severity: 'warning',
  fr: ({ found }) => ({
    message: `Ce HTML n’est pas repris : ${found}.`,
    found,
    expected: 'du Markdown, ou le HTML permis',
    note: 'Écrivez-le en Markdown ; pour montrer la balise comme exemple, mettez-la entre accents graves.',
  }),
  en: ({ found }) => ({
    message: `This HTML is left out: ${found}.`,
    found,
    expected: 'Markdown, or allowed HTML',
    note: 'Write it in Markdown; to show the tag as an example, put it between backticks.',
  }),
});
