import { defineRule } from './define-rule.js';

/** A page of a translation that does not say its language. */
export const translationLanguage = defineRule<{ found: string; expected: string }>()({
  id: 'translation-language',
  severity: 'error',
  fr: ({ found, expected }) => ({
    message: `La page se trouve dans le dossier de la traduction « ${expected} », mais sa langue est « ${found} ».`,
    expected: `lang: ${expected}`,
    note: `Écrivez « lang: ${expected} » dans l’en-tête, ou déplacez la page.`,
  }),
  en: ({ found, expected }) => ({
    message: `The page is in the folder of the translation "${expected}", and says that it is in "${found}".`,
    expected: `lang: ${expected}`,
    note: `Write "lang: ${expected}" in the front matter, or move the page.`,
  }),
});
