import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** A sentence that spaces before it make a block of code, code that nothing ends, and a fence of other signs. */
export const nearCode = defineRule<{ kind: MissKinds['near-code']; found: string; expected: string }>()({
  id: 'near-code',
  severity: 'warning',
  editorial: 'error',
  fr({ kind, found, expected }) {
    if (kind === 'unclosed') {
      return {
        message: `Rien ne ferme le code ouvert par « ${found} » : tout ce qui suit s’affiche comme du code.`,
        found,
        expected: `une ligne ${expected} après le code`,
        note: `Ajoutez une ligne ${expected} après la dernière ligne de code.`,
      };
    }
    if (kind === 'end') {
      return {
        message: `« ${found} » ne ferme pas le code : rien ne suit les signes qui le ferment.`,
        found,
        expected,
        note: `Écrivez : ${expected}, seul sur sa ligne.`,
      };
    }
    if (kind === 'fence') {
      return {
        message: `La ligne « ${found} » n’ouvre pas de code : il s’ouvre par trois accents graves.`,
        found,
        expected,
        note: `Écrivez ${expected} avant et après le code.`,
      };
    }
    return {
      message: `« ${found} » s’affiche comme du code : des espaces ou une tabulation commencent la ligne.`,
      found,
      expected: 'un texte qui commence au bord gauche',
      note: 'Supprimez les espaces ou la tabulation en début de ligne ; un vrai bloc de code se met entre deux lignes ```.',
    };
  },
  en({ kind, found, expected }) {
    if (kind === 'unclosed') {
      return {
        message: `Nothing closes the code that "${found}" opens: all that follows is shown as code.`,
        found,
        expected: `a line ${expected} after the code`,
        note: `Add a line ${expected} after the last line of code.`,
      };
    }
    if (kind === 'end') {
      return {
        message: `"${found}" does not end the code: nothing follows the signs that do.`,
        found,
        expected,
        note: `Write: ${expected}, alone on its line.`,
      };
    }
    if (kind === 'fence') {
      return {
        message: `Line "${found}" opens no code: three backticks do.`,
        found,
        expected,
        note: `Write ${expected} before and after the code.`,
      };
    }
    return {
      message: `"${found}" is shown as code: spaces or a tab begin the line.`,
      found,
      expected: 'text that begins at the left edge',
      note: 'Remove the spaces or the tab at the beginning of the line; real code stands between two lines of ```.',
    };
  },
});
