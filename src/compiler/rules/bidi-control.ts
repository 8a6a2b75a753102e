import { defineRule } from './define-rule.js';

/** A character that turns the direction of reading: the text shown is not the text written. */
export const bidiControl = defineRule<{ found: string }>()({
  id: 'bidi-control',
  severity: 'error',
  fr: ({ found }) => ({
    message: `Le caractère invisible ${found} change le sens de lecture : le texte affiché n’est pas le texte écrit.`,
    expected: 'un texte sans caractère de sens d’écriture',
    note: 'Effacez ce caractère ; au besoin, effacez et retapez le mot.',
  }),
  en: ({ found }) => ({
    message: `The invisible character ${found} changes the reading direction: the text shown is not the text written.`,
    expected: 'text without direction controls',
    note: 'Delete this character; if need be, delete and retype the word.',
  }),
});
