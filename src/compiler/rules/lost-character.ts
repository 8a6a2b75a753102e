import { defineRule } from './define-rule.js';

/** The sign for a letter that was lost, or a code that is no character: the file was saved after the loss. */
export const lostCharacter = defineRule<{ found: string; name: string }>()({
  id: 'lost-character',
  severity: 'error',
  fr: ({ found, name }) => ({
    message: `Une lettre s’est perdue ici : « ${found} » (${name}).`,
    expected: 'la lettre d’origine',
    note: 'Retapez le mot : la lettre était déjà perdue quand le fichier a été enregistré.',
  }),
  en: ({ found, name }) => ({
    message: `A letter was lost here: "${found}" (${name}).`,
    expected: 'the original letter',
    note: 'Type the word again: the letter was lost before this file was saved.',
  }),
});
