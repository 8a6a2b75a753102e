import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A file or an image that a page names and that is not in the folder. */
export const missingFile = defineRule<{ found: string; isImage: boolean; nearest?: string | undefined }>()({
  id: 'missing-file',
  severity: 'error',
  fr: ({ found, isImage, nearest }) => ({
    message: `${isImage ? 'L’image' : 'Le fichier'} « ${found} » n’est pas dans le dossier.${didYouMean.fr(nearest)}`,
    expected: 'un fichier du dossier des pages',
    note:
      nearest === undefined
        ? `Mettez ${isImage ? 'l’image' : 'le fichier'} dans le dossier des pages, ou corrigez son nom ; il s’écrit à partir du dossier de cette page.`
        : `Écrivez ${nearest} entre les parenthèses.`,
  }),
  en: ({ found, isImage, nearest }) => ({
    message: `The ${isImage ? 'image' : 'file'} "${found}" is not in the folder.${didYouMean.en(nearest)}`,
    expected: 'a file of the folder of the pages',
    note:
      nearest === undefined
        ? `Put the ${isImage ? 'image' : 'file'} into the folder of the pages, or correct its name, which counts from the folder of this page.`
        : `Write ${nearest} between the parentheses.`,
  }),
});
