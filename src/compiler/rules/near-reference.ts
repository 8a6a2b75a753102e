import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** A note or a reference that nothing defines, and a definition that is none. */
export const nearReference = defineRule<{
  kind: MissKinds['near-reference'];
  found: string;
  /** The definition as it must be written, or the reference to the nearest label. */
  expected?: string | undefined;
}>()({
  id: 'near-reference',
  severity: 'error',
  fr({ kind, found, expected }) {
    if (kind !== 'note' && kind !== 'reference') {
      const [reason, advice] = {
        anchor: ['est une note de traitement de texte : son lien ne mène nulle part', `Écrivez : ${expected}`],
        asterisk: ['n’est pas un appel de note : l’astérisque s’affiche, et la note n’en est pas une', `Écrivez ${expected} à la place de l’astérisque et, sur la ligne de la note, ${expected}: à la place du sien.`],
        call: ['s’affiche tel quel : ce n’est pas la forme d’un appel', `Écrivez : ${expected}`],
        caret: ['ne définit pas de note : il y manque l’accent circonflexe', `Écrivez, en début de ligne : ${expected}, et l’appel de même, sans le deux-points.`],
        definition: ['ne définit rien : il y faut un deux-points, sans espace devant', `Écrivez, en début de ligne : ${expected}`],
        empty: ['n’a pas de texte : l’appel mène à une note vide', 'Écrivez le texte de la note après le deux-points, sur la même ligne, ou retirez la note et son appel.'],
        raised: ['n’est pas une note : ce numéro ne mène nulle part', `Écrivez, en début de ligne : ${expected}, et l’appel de même, sans le deux-points.`],
        robot: ['s’affiche tel quel : c’est la marque d’un assistant', 'Supprimez-la, et citez la source par un lien.'],
        inline: ['s’affiche tel quel : le texte d’une note s’écrit à part', `Écrivez ${expected} à cet endroit et, en bas de la page, une ligne ${expected}: suivie du texte de la note.`],
      }[kind]; // prettier-ignore
      return { message: `« ${found} » ${reason}.`, found, expected, note: advice! };
    }
    const note = kind === 'note';
    const [label] = /\[[^[\]]*\]$/.exec(found) ?? [found];
    return {
      message: `${note ? 'La note' : 'L’adresse de'} « ${found} » n’est définie nulle part dans la page.${expected === undefined ? '' : ` Vouliez-vous dire « ${expected} » ?`}`,
      expected: note
        ? `une ligne « ${found}: texte de la note »`
        : `une ligne « ${label}: https://… », ou [texte](adresse)`,
      nearest: expected,
      note:
        expected !== undefined
          ? `Écrivez : ${expected}`
          : note
            ? `Ajoutez en bas de la page une ligne ${found}: suivie du texte de la note, ou retirez l’appel.`
            : 'Écrivez l’adresse entre parenthèses, juste après les crochets du texte : [texte](https://…).',
    };
  },
  en({ kind, found, expected }) {
    if (kind !== 'note' && kind !== 'reference') {
      const [reason, advice] = {
        anchor: ['is a note of a word processor: its link leads nowhere', `Write: ${expected}`],
        asterisk: ['calls no note: the asterisk is shown, and the note is none', `Write ${expected} in place of the asterisk and, on the line of the note, ${expected}: in place of its own.`],
        call: ['is shown as it is: this is not how a note or a link is called', `Write: ${expected}`],
        caret: ['defines no note: the caret is missing', `Write, at the beginning of a line: ${expected}, and the call likewise, without the colon.`],
        definition: ['defines nothing: it needs a colon, with no space before it', `Write, at the beginning of a line: ${expected}`],
        empty: ['has no text: its call leads to an empty note', 'Write the text of the note behind the colon, on the same line, or remove the note and its call.'],
        raised: ['is no note: this number leads nowhere', `Write, at the beginning of a line: ${expected}, and the call likewise, without the colon.`],
        robot: ['is shown as it is: this is a mark of an assistant', 'Remove it, and name the source by a link.'],
        inline: ['is shown as it is: the text of a note stands apart', `Write ${expected} here and, at the end of the page, a line ${expected}: with the text of the note.`],
      }[kind]; // prettier-ignore
      return { message: `"${found}" ${reason}.`, found, expected, note: advice! };
    }
    const note = kind === 'note';
    const [label] = /\[[^[\]]*\]$/.exec(found) ?? [found];
    return {
      message: `${note ? 'Note' : 'The address of'} "${found}" is defined nowhere on the page.${expected === undefined ? '' : ` Did you mean "${expected}"?`}`,
      expected: note ? `a line "${found}: text of the note"` : `a line "${label}: https://…", or [text](address)`,
      nearest: expected,
      note:
        expected !== undefined
          ? `Write: ${expected}`
          : note
            ? `Add a line ${found}: with the text of the note at the end of the page, or remove the mark.`
            : 'Write the address in parentheses, right after the brackets of the text: [text](https://…).',
    };
  },
});
