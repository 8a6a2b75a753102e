import { defineRule } from './define-rule.js';

/** A file's name that some system cannot hold, or that is no path inside the content. */
export const fileName = defineRule<{ found: string; expected: string }>()({
  id: 'file-name',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, expected }) => ({
    message: found.includes('\\')
      ? `Le chemin « ${found} » a des barres obliques inverses : les dossiers se séparent par « / ».`
      : `Windows réserve le nom « ${found} » : le fichier ne peut y être ni enregistré ni ouvert.`,
    nearest: expected,
    note: `Renommez le fichier : ${expected}`,
  }),
  en: ({ found, expected }) => ({
    message: found.includes('\\')
      ? `Path "${found}" holds backslashes: "/" stands between folders.`
      : `Windows reserves the name "${found}": the file can neither be saved nor opened there.`,
    nearest: expected,
    note: `Rename the file: ${expected}`,
  }),
});
