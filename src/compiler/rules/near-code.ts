import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** A sentence that spaces before it make a block of code, code that nothing ends, and a fence of other signs. */
export const nearCode = defineRule<{ kind: MissKinds['near-code']; found: string; expected: string }>()({
  id: 'near-code',
  severity: 'warning',
  editorial: 'error',
  fr({ kind, found, expected }) {
    const [message, wanted, note] = {
      end: [`« ${found} » ne ferme pas le code : rien ne doit suivre les signes qui le ferment.`, expected, `Écrivez : ${expected}, seul sur sa ligne.`],
      fence: [`La ligne « ${found} » n’ouvre pas de code : il s’ouvre par trois accents graves.`, expected, `Écrivez ${expected} avant et après le code.`],
      prose: [`« ${found} » s’affiche comme du code : des espaces ou une tabulation commencent la ligne.`, 'un texte qui commence au bord gauche', 'Supprimez les espaces ou la tabulation en début de ligne ; un vrai bloc de code se met entre deux lignes ```.'],
      unclosed: [`Rien ne ferme le code ouvert par « ${found} » : tout ce qui suit s’affiche comme du code.`, `une ligne ${expected} après le code`, `Ajoutez une ligne ${expected} après la dernière ligne de code.`],
    }[kind] as [string, string, string];
    return { message, found, expected: wanted, note };
  },
  en({ kind, found, expected }) {
    const [message, wanted, note] = {
      end: [`"${found}" does not end the code: nothing follows the signs that do.`, expected, `Write: ${expected}, alone on its line.`],
      fence: [`Line "${found}" opens no code: three backticks do.`, expected, `Write ${expected} before and after the code.`],
      prose: [`"${found}" is shown as code: spaces or a tab begin the line.`, 'text that begins at the left edge', 'Remove the spaces or the tab at the beginning of the line; real code stands between two lines of ```.'],
      unclosed: [`Nothing closes the code that "${found}" opens: all that follows is shown as code.`, `a line ${expected} after the code`, `Add a line ${expected} after the last line of code.`],
    }[kind] as [string, string, string];
    return { message, found, expected: wanted, note };
  },
}); // prettier-ignore
