import { defineRule } from './define-rule.js';

/** The marks that git leaves where two versions of a text could not be joined. */
export const mergeConflict = defineRule<{ from: number; to: number }>()({
  id: 'merge-conflict',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ from, to }) => ({
    message: `Deux versions du texte se contredisent, de la ligne ${from} à la ligne ${to} : git n’a pas su choisir.`,
    expected: 'une seule version',
    note: 'Gardez le texte voulu, puis supprimez les lignes <<<<<<<, ======= et >>>>>>>. Le reste du fichier est vérifié ensuite.',
  }),
  en: ({ from, to }) => ({
    message: `Two versions of the text conflict, from line ${from} to line ${to}: git could not choose.`,
    expected: 'one version',
    note: 'Keep the text you want, then delete the lines <<<<<<<, ======= and >>>>>>>. The rest of the file is checked after that.',
  }),
});
