import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** HTML that is none: readers see its signs, or nothing of what follows. */
export const nearHtml = defineRule<{ kind: MissKinds['near-html']; found: string; expected: string }>()({
  id: 'near-html',
  severity: 'warning',
  editorial: 'error',
  fr({ kind, found, expected }) {
    const [reason, valid, note] = {
      comment: ['ouvre un commentaire que rien ne ferme : la suite de la page ne s’affiche pas', 'une fin de commentaire, -->', 'Supprimez le commentaire, ou fermez-le par --> là où il finit.'],
      markdown: ['s’affiche avec ses signes : dans un bloc de HTML, le Markdown n’est pas lu', 'une ligne vide avant le Markdown', 'Laissez une ligne vide après la balise qui précède, et une autre avant celle qui suit.'],
      note: ['s’affiche tel quel : rien ne ferme ce commentaire dans le paragraphe', 'une fin de commentaire, -->', 'Supprimez le commentaire, ou fermez-le par --> dans le même paragraphe.'],
      quote: ['s’affiche tel quel : une citation commence par le signe > du clavier', expected, `Écrivez : ${expected} ; de même pour les lignes qui suivent.`],
      semicolon: ['s’affiche tel quel : un point-virgule termine ce signe', expected, `Écrivez : ${expected}`],
      tag: ['s’affiche tel quel : ce n’est pas une balise', 'du texte, sans balise', 'Retirez ce qui est entre les chevrons, chevrons compris.'],
      twice: ['s’affiche avec ses lettres : le signe & y est écrit deux fois', expected, `Écrivez : ${expected} ; pour montrer ces lettres, mettez-les entre accents graves.`],
    }[kind]; // prettier-ignore
    return { message: `« ${found} » ${reason}.`, found, expected: valid!, note: note! };
  },
  en({ kind, found, expected }) {
    const [reason, valid, note] = {
      comment: ['opens a comment that nothing closes: the rest of the page is not shown', 'the end of a comment, -->', 'Remove the comment, or close it with --> where it ends.'],
      markdown: ['is shown with its marks: inside a block of HTML, Markdown is not read', 'an empty line before the Markdown', 'Leave an empty line after the tag above, and one before the tag below.'],
      note: ['is shown as it is: nothing closes this comment in its paragraph', 'the end of a comment, -->', 'Remove the comment, or close it with --> in the same paragraph.'],
      quote: ['is shown as it is: a quotation begins with the sign > of the keyboard', expected, `Write: ${expected}; the lines below it likewise.`],
      semicolon: ['is shown as it is: a semicolon ends this sign', expected, `Write: ${expected}`],
      tag: ['is shown as it is: it is no tag', 'text, without a tag', 'Remove what stands between the angle brackets, and the brackets.'],
      twice: ['is shown with its letters: the sign & is written twice', expected, `Write: ${expected}; to show these letters, put them between backticks.`],
    }[kind]; // prettier-ignore
    return { message: `"${found}" ${reason}.`, found, expected: valid!, note: note! };
  },
});
