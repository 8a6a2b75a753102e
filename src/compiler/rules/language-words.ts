import { defineRule } from './define-rule.js';

/** A language for which the package has no words of its own: English ones are added. */
export const languageWords = defineRule<{ found: string }>()({
  id: 'language-words',
  severity: 'warning',
  fr: ({ found }) => ({
    message: `Les mots ajoutés aux pages (« Note », « Table », « Contents »…) sont en anglais pour la langue « ${found} » : ils existent en français, en anglais et en espagnol.`,
    note: 'Il n’y a rien à faire. Pour ne plus voir ce message, écrivez dans les réglages : `"rules": { "language-words": "off" }`.',
  }),
  en: ({ found }) => ({
    message: `The words that are added to pages ("Note", "Table", "Contents" …) are English for the language "${found}": there are French, English and Spanish ones.`,
    note: 'There is nothing to do. To silence this message, write in the settings: `"rules": { "language-words": "off" }`.',
  }),
});
