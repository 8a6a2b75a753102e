import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** An address of a kind that could run a program. */
export const linkScheme = defineRule<{ found: string; nearest?: string | undefined }>()({
  id: 'link-scheme',
  severity: 'error',
  fr: ({ found, nearest }) => ({
    message: `Ce genre d’adresse n’est pas permis : « ${found} ».${didYouMean.fr(nearest)}`,
    found,
    expected: 'une adresse en https:, http:, mailto: ou tel:, ou un chemin',
    nearest,
    note:
      nearest === undefined ? 'Le texte du lien reste, l’adresse est retirée.' : `Écrivez l’adresse ainsi : ${nearest}`,
  }),
  en: ({ found, nearest }) => ({
    message: `This kind of address is not allowed: "${found}".${didYouMean.en(nearest)}`,
    found,
    expected: 'an address in https:, http:, mailto: or tel:, or a path',
    nearest,
    note:
      nearest === undefined
        ? 'The text of the link stays, the address is removed.'
        : `Write the address like this: ${nearest}`,
  }),
});
