import { defineRule } from './define-rule.js';

/** Words after the language of a code block: the output has no room for them. */
export const codeMeta = defineRule<{ found: string }>()({
  id: 'code-meta',
  severity: 'warning',
  fr: ({ found }) => ({
    message: `Ce qui suit le langage du bloc de code n’est pas repris : « ${found} ».`,
    expected: 'le nom du langage seul, comme ```json',
    note: 'Supprimez ces mots, ou écrivez-les dans le texte.',
  }),
  en: ({ found }) => ({
    message: `What follows the language of the code block is left out: "${found}".`,
    expected: 'the name of the language alone, such as ```json',
    note: 'Remove these words, or write them in the text.',
  }),
});
