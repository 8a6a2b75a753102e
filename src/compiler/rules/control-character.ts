import { defineRule } from './define-rule.js';

/** A control character, or half of a character: it cannot be seen, and some programs stop at it. */
export const controlCharacter = defineRule<{ found: string }>()({
  id: 'control-character',
  severity: 'error',
  fr: ({ found }) => ({
    message: `Le caractère de contrôle ${found} ne se voit pas et ne se lit pas.`,
    expected: 'des lettres, des signes, des espaces et des fins de ligne',
    note: 'Effacez-le : il se trouve juste à cette colonne.',
  }),
  en: ({ found }) => ({
    message: `The control character ${found} cannot be seen or read.`,
    expected: 'letters, signs, spaces and line ends',
    note: 'Delete it: it stands at exactly this column.',
  }),
});
