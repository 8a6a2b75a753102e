import { defineRule } from './define-rule.js';

/** An address of a kind that could run a program. */
export const linkScheme = defineRule<{ found: string }>()({
  id: 'link-scheme',
  severity: 'error',
  fr: ({ found }) => ({
    message: `Ce genre d’adresse n’est pas permis : « ${found} ».`,
    found,
    expected: 'une adresse en https:, http:, mailto: ou tel:, ou un chemin',
    note: 'Le texte du lien reste, l’adresse est retirée.',
  }),
  en: ({ found }) => ({
    message: `This kind of address is not allowed: "${found}".`,
    found,
    expected: 'an address in https:, http:, mailto: or tel:, or a path',
    note: 'The text of the link stays, the address is removed.',
  }),
});
