import { defineRule } from './define-rule.js';

/** An ordinary sentence that spaces or a tab before it make a block of code. */
export const nearCode = defineRule<{ found: string }>()({
  id: 'near-code',
  severity: 'warning',
  editorial: 'error',
  fr: ({ found }) => ({
    message: `« ${found} » s’affiche comme du code : des espaces ou une tabulation commencent la ligne.`,
    found,
    expected: 'un texte qui commence au bord gauche',
    note: 'Supprimez les espaces ou la tabulation en début de ligne ; un vrai bloc de code se met entre deux lignes ```.',
  }),
  en: ({ found }) => ({
    message: `"${found}" is shown as code: spaces or a tab begin the line.`,
    found,
    expected: 'text that begins at the left edge',
    note: 'Remove the spaces or the tab at the beginning of the line; real code stands between two lines of ```.',
  }),
});
