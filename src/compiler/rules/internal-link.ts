import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A link to a page or section that does not exist. */
export const internalLink = defineRule<{ found: string; nearest?: string | undefined }>()({
  id: 'internal-link',
  severity: 'error',
  fr: ({ found, nearest }) => ({
    message: `Le lien mène à « ${found} », qui n’existe pas.${didYouMean.fr(nearest)}`,
    found,
    expected: 'une page ou une question de la FAQ',
    nearest,
    note:
      nearest === undefined
        ? 'Vérifiez le nom du fichier et, après le #, l’identifiant de la question.'
        : `Écrivez ${nearest} entre les parenthèses du lien.`,
  }),
  en: ({ found, nearest }) => ({
    message: `The link leads to "${found}", which does not exist.${didYouMean.en(nearest)}`,
    found,
    expected: 'a page or a section of this content',
    nearest,
    note:
      nearest === undefined
        ? 'Check the name of the file and, after the #, the id of the question.'
        : `Write ${nearest} between the parentheses of the link.`,
  }),
});
