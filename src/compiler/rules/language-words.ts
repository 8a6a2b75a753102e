import { defineRule } from './define-rule.js';

/** A language for which the package has no words of its own: English ones are added. */
export const languageWords = defineRule<{ found: string }>()({
  id: 'language-words',
  severity: 'warning',
  fr: ({ found }) => ({
    message: `Les mots ajoutés aux pages (« Note », « Table », « Contents »…) sont en anglais pour la langue « ${found} » : ils existent en français, en anglais et en espagnol.`,
    note: 'Rien, ou `"rules": { "language-words": "off" }` dans les réglages, qui tait ce message.',
  }),
  en: ({ found }) => ({
    message: `The words that are added to pages ("Note", "Table", "Contents" …) are English for the language "${found}": there are French, English and Spanish ones.`,
    note: 'Nothing, or `"rules": { "language-words": "off" }` in the settings, which silences this.',
  }),
});
