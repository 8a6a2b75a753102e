import type { MissKinds } from '../markdown/near/miss.js';
import { byKind, defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A note or a reference that nothing defines, and a definition that is none. */
export const nearReference = defineRule<{
  kind: MissKinds['near-reference'];
  found: string;
  /** The definition as it must be written, or the reference to the nearest label. */
  expected?: string | undefined;
}>()({
  id: 'near-reference',
  severity: 'error',
  fr: byKind(({ found, expected }) => {
    const write = `Écrivez : ${expected}`;
    const line = `Écrivez, en début de ligne : ${expected}`;
    const unknown = `n’est définie nulle part dans la page.${didYouMean.fr(expected)}`;
    return {
      anchor: [`« ${found} » est une note de traitement de texte : son lien ne mène nulle part.`, write],
      asterisk: [`« ${found} » n’est pas un appel de note : l’astérisque s’affiche, et la note n’en est pas une.`, `Écrivez ${expected} à la place de l’astérisque et, sur la ligne de la note, ${expected}: à la place du sien.`],
      call: [`« ${found} » s’affiche tel quel : ce n’est pas la forme d’un appel.`, write],
      caret: [`« ${found} » ne définit pas de note : il y manque l’accent circonflexe.`, `${line}, et l’appel de même, sans le deux-points.`],
      definition: [`« ${found} » ne définit rien : il y faut un deux-points, sans espace devant.`, line],
      empty: [`« ${found} » n’a pas de texte : l’appel mène à une note vide.`, 'Écrivez le texte de la note après le deux-points, sur la même ligne, ou retirez la note et son appel.'],
      inline: [`« ${found} » s’affiche tel quel : le texte d’une note s’écrit à part.`, `Écrivez ${expected} à cet endroit et, en bas de la page, une ligne ${expected}: suivie du texte de la note.`],
      note: [`La note « ${found} » ${unknown}`, expected === undefined ? `Ajoutez en bas de la page une ligne ${found}: suivie du texte de la note, ou retirez l’appel.` : write, `une ligne « ${found}: texte de la note »`, expected],
      raised: [`« ${found} » n’est pas une note : ce numéro ne mène nulle part.`, `${line}, et l’appel de même, sans le deux-points.`],
      reference: [`L’adresse de « ${found} » ${unknown}`, expected === undefined ? 'Écrivez l’adresse entre parenthèses, juste après les crochets du texte : [texte](https://…).' : write, `une ligne « ${labelIn(found)}: https://… », ou [texte](adresse)`, expected],
      robot: [`« ${found} » s’affiche tel quel : c’est la marque d’un assistant.`, 'Supprimez-la, et citez la source par un lien.'],
    };
  }),
  en: byKind(({ found, expected }) => {
    const write = `Write: ${expected}`;
    const line = `Write, at the beginning of a line: ${expected}`;
    const unknown = `is defined nowhere on the page.${didYouMean.en(expected)}`;
    return {
      anchor: [`"${found}" is a note of a word processor: its link leads nowhere.`, write],
      asterisk: [`"${found}" calls no note: the asterisk is shown, and the note is none.`, `Write ${expected} in place of the asterisk and, on the line of the note, ${expected}: in place of its own.`],
      call: [`"${found}" is shown as it is: this is not how a note or a link is called.`, write],
      caret: [`"${found}" defines no note: the caret is missing.`, `${line}, and the call likewise, without the colon.`],
      definition: [`"${found}" defines nothing: it needs a colon, with no space before it.`, line],
      empty: [`"${found}" has no text: its call leads to an empty note.`, 'Write the text of the note behind the colon, on the same line, or remove the note and its call.'],
      inline: [`"${found}" is shown as it is: the text of a note stands apart.`, `Write ${expected} here and, at the end of the page, a line ${expected}: with the text of the note.`],
      note: [`Note "${found}" ${unknown}`, expected === undefined ? `Add a line ${found}: with the text of the note at the end of the page, or remove the mark.` : write, `a line "${found}: text of the note"`, expected],
      raised: [`"${found}" is no note: this number leads nowhere.`, `${line}, and the call likewise, without the colon.`],
      reference: [`The address of "${found}" ${unknown}`, expected === undefined ? 'Write the address in parentheses, right after the brackets of the text: [text](https://…).' : write, `a line "${labelIn(found)}: https://…", or [text](address)`, expected],
      robot: [`"${found}" is shown as it is: this is a mark of an assistant.`, 'Remove it, and name the source by a link.'],
    };
  }),
}); // prettier-ignore

function labelIn(found: string): string {
  return /\[[^[\]]*\]$/.exec(found)?.[0] ?? found;
}
