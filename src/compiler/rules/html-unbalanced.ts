import { defineRule } from './define-rule.js';
import type { Words } from './language.js';

/** Why a tag of raw HTML does not do what its author meant. */
export type Imbalance = 'foster' | 'misplaced' | 'stray' | 'unclosed' | 'void';

const imbalances: Words<Imbalance, readonly [message: string, note: string]> = {
  fr: {
    foster: ['Un contenu posé dans un tableau HTML hors de ses cases serait déplacé avant le tableau', 'Mettez ce contenu dans une case <td> ou <th>, sans ligne vide dans le tableau.'],
    misplaced: ['Cette balise n’a de sens qu’à l’intérieur d’un tableau', 'Entourez-la de <table> et </table>, ou écrivez le tableau en Markdown.'],
    stray: ['Cette balise ferme un élément qui n’est pas ouvert', 'Supprimez-la, ou ajoutez la balise ouvrante.'],
    void: ['Cet élément n’a pas de balise fermante', 'Pour aller à la ligne, écrivez <br> ; sinon, supprimez-la.'],
    unclosed: ['Cette balise n’est pas fermée', 'Ajoutez la balise fermante au bon endroit.'],
  },
  en: {
    foster: ['Content put into an HTML table outside its cells would move before the table', 'Put it into a <td> or <th> cell, without a blank line inside the table.'],
    misplaced: ['This tag means something only inside a table', 'Wrap it in <table> and </table>, or write the table in Markdown.'],
    stray: ['This tag closes an element that is not open', 'Remove it, or add the opening tag.'],
    void: ['This element has no closing tag', 'For a line break, write <br>; otherwise, remove it.'],
    unclosed: ['This tag is not closed', 'Add the closing tag where it belongs.'],
  },
}; // prettier-ignore

/** A tag of raw HTML that does not do what its author meant: the parser would mend it by moving or closing things. */
export const htmlUnbalanced = defineRule<{ found: string; problem: Imbalance }>()({
  id: 'html-unbalanced',
  severity: 'error',
  fr: ({ found, problem }) => ({
    message: `${imbalances.fr[problem][0]} : ${found}.`,
    expected: 'des balises ouvertes et fermées par paires',
    note: imbalances.fr[problem][1],
  }),
  en: ({ found, problem }) => ({
    message: `${imbalances.en[problem][0]}: ${found}.`,
    expected: 'tags opened and closed in pairs',
    note: imbalances.en[problem][1],
  }),
});
