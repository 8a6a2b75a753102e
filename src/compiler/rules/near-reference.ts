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
    if (kind === 'definition') {
      return {
        message: `« ${found} » ne définit rien : une espace précède le deux-points.`,
        found,
        expected,
        note: `Écrivez, en début de ligne : ${expected}`,
      };
    }
    const note = kind === 'note';
    const [label] = /\[[^[\]]*\]$/.exec(found) ?? [found];
    return {
      message: `${note ? 'La note' : 'L’adresse de'} « ${found} » n’est définie nulle part dans la page.${expected === undefined ? '' : ` Vouliez-vous dire « ${expected} » ?`}`,
      found,
      expected: note
        ? `une ligne « ${found}: texte de la note »`
        : `une ligne « ${label}: https://… », ou [texte](adresse)`,
      nearest: expected,
      note: note
        ? `Ajoutez en bas de la page une ligne ${found}: suivie du texte de la note, ou retirez l’appel.`
        : 'Écrivez l’adresse entre parenthèses, juste après les crochets du texte : [texte](https://…).',
    };
  },
  en({ kind, found, expected }) {
    if (kind === 'definition') {
      return {
        message: `"${found}" defines nothing: a space stands before the colon.`,
        found,
        expected,
        note: `Write, at the beginning of a line: ${expected}`,
      };
    }
    const note = kind === 'note';
    const [label] = /\[[^[\]]*\]$/.exec(found) ?? [found];
    return {
      message: `${note ? 'Note' : 'The address of'} "${found}" is defined nowhere on the page.${expected === undefined ? '' : ` Did you mean "${expected}"?`}`,
      found,
      expected: note ? `a line "${found}: text of the note"` : `a line "${label}: https://…", or [text](address)`,
      nearest: expected,
      note: note
        ? `Add a line ${found}: with the text of the note at the end of the page, or remove the mark.`
        : 'Write the address in parentheses, right after the brackets of the text: [text](https://…).',
    };
  },
});
