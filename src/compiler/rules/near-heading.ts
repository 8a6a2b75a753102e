import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** A line that was meant as a heading and is shown as text. */
export const nearHeading = defineRule<{ kind: MissKinds['near-heading']; found: string; expected: string }>()({
  id: 'near-heading',
  severity: 'error',
  fr({ kind, found, expected }) {
    if (kind === 'empty') {
      return {
        message: `Le titre « ${found} » n’a pas de mots.`,
        found,
        expected: 'des mots après les dièses',
        note: 'Écrivez le titre après les dièses, ou supprimez la ligne.',
      };
    }
    const reason = {
      hashes: 'les signes qui la commencent ne sont pas un à six dièses (#)',
      'no-hashes': 'elle porte un identifiant de titre, mais aucun dièse (#) ne la commence',
      space: 'il manque une espace ordinaire après les dièses',
    }[kind];
    return {
      message: `« ${found} » n’est pas un titre : ${reason}.`,
      found,
      expected,
      note: `Écrivez : ${expected}`,
    };
  },
  en({ kind, found, expected }) {
    if (kind === 'empty') {
      return {
        message: `Heading "${found}" has no words.`,
        found,
        expected: 'words after the number signs',
        note: 'Write the heading after the number signs, or remove the line.',
      };
    }
    const reason = {
      hashes: 'it does not begin with one to six number signs (#)',
      'no-hashes': 'it ends with the id of a heading and begins with no number sign (#)',
      space: 'an ordinary space is missing after the number signs',
    }[kind];
    return { message: `"${found}" is no heading: ${reason}.`, found, expected, note: `Write: ${expected}` };
  },
});
