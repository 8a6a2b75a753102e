import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A link to a page or section that does not exist. */
export const internalLink = defineRule<{
  found: string;
  nearest?: string | undefined;
  /** Line of the id, when it stands inside a body. */
  innerLine?: number | undefined;
  /** Path of the draft that the link leads to. */
  draft?: string | undefined;
}>()({
  id: 'internal-link',
  severity: 'error',
  fr({ found, nearest, innerLine, draft }) {
    const [message, note] =
      innerLine !== undefined
        ? [
            `Le lien mène à « ${found} », un identifiant pris dans un bloc (texte replié, citation, liste), ligne ${innerLine} : seul un lien de la même page y mène, par le # seul.`,
            'Sortez ce titre du bloc, ou menez le lien à la question qui le contient.',
          ]
        : draft !== undefined
          ? [
              `Le lien mène à « ${found} », un brouillon qui n’est pas publié.`,
              `Retirez la ligne draft: true de ${draft}, ou retirez le lien en attendant.`,
            ]
          : [
              `Le lien mène à « ${found} », qui n’existe pas.${didYouMean.fr(nearest)}`,
              nearest === undefined
                ? `Vérifiez le nom du fichier et, après le #, l’identifiant de la question.${found.startsWith('/') ? ' Pour une page d’un autre site, écrivez son adresse entière, https://…' : ''}`
                : `Écrivez ${nearest} entre les parenthèses du lien.`,
            ];
    return { message, found, expected: 'une page ou une question de la FAQ', nearest, note };
  },
  en({ found, nearest, innerLine, draft }) {
    const [message, note] =
      innerLine !== undefined
        ? [
            `The link leads to "${found}", an id inside a block (folded text, quote, list) on line ${innerLine}: only a link of the same page leads there, by the # alone.`,
            'Take this heading out of the block, or let the link lead to the question that holds it.',
          ]
        : draft !== undefined
          ? [
              `The link leads to "${found}", a draft that is not published.`,
              `Remove the line draft: true of ${draft}, or remove the link for now.`,
            ]
          : [
              `The link leads to "${found}", which does not exist.${didYouMean.en(nearest)}`,
              nearest === undefined
                ? `Check the name of the file and, after the #, the id of the question.${found.startsWith('/') ? ' For a page of another site, write its whole address, https://…' : ''}`
                : `Write ${nearest} between the parentheses of the link.`,
            ];
    return { message, found, expected: 'a page or a section of this content', nearest, note };
  },
});
