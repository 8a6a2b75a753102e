import { defineRule } from './define-rule.js';

/** A tag of Jekyll, kramdown or GitBook that is not understood here: readers would see it. */
export const dialectTag = defineRule<{ found: string }>()({
  id: 'dialect-tag',
  severity: 'warning',
  fr: ({ found }) => ({
    message: `La balise « ${found} » n’est pas comprise : elle reste telle quelle dans le texte.`,
    found,
    expected: 'du Markdown, {% hint %}, {% embed %} ou {% link %}',
    note: 'Remplacez-la par du Markdown ; pour la montrer comme exemple, mettez-la entre accents graves.',
  }),
  en: ({ found }) => ({
    message: `The tag "${found}" is not understood: it stays in the text as it is.`,
    found,
    expected: 'Markdown, {% hint %}, {% embed %} or {% link %}',
    note: 'Replace it with Markdown; to show it as an example, put it between backticks.',
  }),
});
