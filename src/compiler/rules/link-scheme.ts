import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** An address of a kind that could run a program. */
export const linkScheme = defineRule<{ found: string; nearest?: string | undefined }>()({
  id: 'link-scheme',
  severity: 'error',
  fr: ({ found, nearest }) => ({
    message: isLocal(found)
      ? `L’adresse « ${found} » n’existe que sur votre ordinateur : les lecteurs ne l’atteignent pas.`
      : `Ce genre d’adresse n’est pas permis : « ${found} ».${didYouMean.fr(nearest)}`,
    expected: 'une adresse en https:, http:, mailto: ou tel:, ou un chemin',
    note: isImage(found)
      ? 'Enregistrez l’image dans un fichier du dossier des pages, et écrivez son chemin à partir de cette page.'
      : isLocal(found)
        ? 'Mettez le fichier dans le dossier des pages, et écrivez son chemin à partir de cette page.'
        : nearest === undefined
          ? 'Le texte du lien reste, l’adresse est retirée.'
          : `Écrivez l’adresse ainsi : ${nearest}`,
  }),
  en: ({ found, nearest }) => ({
    message: isLocal(found)
      ? `The address "${found}" exists on your computer only: readers do not get there.`
      : `This kind of address is not allowed: "${found}".${didYouMean.en(nearest)}`,
    expected: 'an address in https:, http:, mailto: or tel:, or a path',
    note: isImage(found)
      ? 'Save the image as a file in the folder of the pages, and write its path from this page.'
      : isLocal(found)
        ? 'Put the file into the folder of the pages, and write its path from this page.'
        : nearest === undefined
          ? 'The text of the link stays, the address is removed.'
          : `Write the address like this: ${nearest}`,
  }),
});

/** An image that was pasted as its bytes. */
function isImage(address: string): boolean {
  return /^data:image\//i.test(address);
}

/** A drive, a folder or a server of the computer on which the page was written. */
function isLocal(address: string): boolean {
  return /^(?:[a-z]:|file:|localhost:)/i.test(address);
}
