import { defineRule } from './define-rule.js';

/** A symbolic link that leads out of the content folder: what lies there is not meant to be published. */
export const fileOutside = defineRule<object>()({
  id: 'file-outside',
  severity: 'error',
  isAlwaysError: true,
  fr: () => ({
    message: 'Ce lien symbolique mène hors du dossier du contenu : il n’est pas suivi.',
    expected: 'un fichier du dossier',
    note: 'Remplacez le lien par une copie du fichier.',
  }),
  en: () => ({
    message: 'This symbolic link leads out of the content folder: it is not followed.',
    expected: 'a file of the folder',
    note: 'Replace the link with a copy of the file.',
  }),
});
