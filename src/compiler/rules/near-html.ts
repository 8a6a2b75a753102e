import type { MissKinds } from '../markdown/near/miss.js';
import { byKind, defineRule } from './define-rule.js';

/** HTML that is none: readers see its signs, or nothing of what follows. */
export const nearHtml = defineRule<{ kind: MissKinds['near-html']; found: string; expected: string }>()({
  id: 'near-html',
  severity: 'warning',
  editorial: 'error',
  fr: byKind(({ found, expected }) => ({
    comment: [`« ${found} » ouvre un commentaire que rien ne ferme : la suite de la page ne s’affiche pas.`, 'Supprimez le commentaire, ou fermez-le par --> là où il finit.', 'une fin de commentaire, -->'],
    markdown: [`« ${found} » s’affiche avec ses signes : dans un bloc de HTML, le Markdown n’est pas lu.`, 'Laissez une ligne vide après la balise qui précède, et une autre avant celle qui suit.', 'une ligne vide avant le Markdown'],
    note: [`« ${found} » s’affiche tel quel : rien ne ferme ce commentaire dans le paragraphe.`, 'Supprimez le commentaire, ou fermez-le par --> dans le même paragraphe.', 'une fin de commentaire, -->'],
    quote: [`« ${found} » s’affiche tel quel : une citation commence par le signe > du clavier.`, `Écrivez : ${expected} ; de même pour les lignes qui suivent.`],
    semicolon: [`« ${found} » s’affiche tel quel : un point-virgule termine ce signe.`, `Écrivez : ${expected}`],
    tag: [`« ${found} » s’affiche tel quel : ce n’est pas une balise.`, expected === '' ? 'Retirez ce qui est entre les chevrons, chevrons compris.' : `Écrivez : ${expected}`, expected || 'du texte, sans balise'],
    twice: [`« ${found} » s’affiche avec ses lettres : le signe & y est écrit deux fois.`, `Écrivez : ${expected} ; pour montrer ces lettres, mettez-les entre accents graves.`],
  })),
  en: byKind(({ found, expected }) => ({
    comment: [`"${found}" opens a comment that nothing closes: the rest of the page is not shown.`, 'Remove the comment, or close it with --> where it ends.', 'the end of a comment, -->'],
    markdown: [`"${found}" is shown with its marks: inside a block of HTML, Markdown is not read.`, 'Leave an empty line after the tag above, and one before the tag below.', 'an empty line before the Markdown'],
    note: [`"${found}" is shown as it is: nothing closes this comment in its paragraph.`, 'Remove the comment, or close it with --> in the same paragraph.', 'the end of a comment, -->'],
    quote: [`"${found}" is shown as it is: a quotation begins with the sign > of the keyboard.`, `Write: ${expected}; the lines below it likewise.`],
    semicolon: [`"${found}" is shown as it is: a semicolon ends this sign.`, `Write: ${expected}`],
    tag: [`"${found}" is shown as it is: it is no tag.`, expected === '' ? 'Remove what stands between the angle brackets, and the brackets.' : `Write: ${expected}`, expected || 'text, without a tag'],
    twice: [`"${found}" is shown with its letters: the sign & is written twice.`, `Write: ${expected}; to show these letters, put them between backticks.`],
  })),
}); // prettier-ignore
