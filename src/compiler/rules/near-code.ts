import type { MissKinds } from '../markdown/near/miss.js';
import { byKind, defineRule } from './define-rule.js';

/** A sentence that spaces before it make a block of code, code that nothing ends, and a fence of other signs. */
export const nearCode = defineRule<{ kind: MissKinds['near-code']; found: string; expected: string }>()({
  id: 'near-code',
  severity: 'warning',
  editorial: 'error',
  fr: byKind(({ found, expected }) => ({
    end: [`« ${found} » ne ferme pas le code : rien ne doit suivre les signes qui le ferment.`, `Écrivez : ${expected}, seul sur sa ligne.`],
    fence: [`La ligne « ${found} » n’ouvre pas de code : il s’ouvre par trois accents graves.`, `Écrivez ${expected} avant et après le code.`],
    page: [`« ${found} » fait de la page entière un bloc de code.`, 'Supprimez cette ligne, et la ligne ``` qui termine la page.', 'une page sans signes autour d’elle'],
    prose: [`« ${found} » s’affiche comme du code : des espaces ou une tabulation commencent la ligne.`, 'Supprimez les espaces ou la tabulation en début de ligne ; un vrai bloc de code se met entre deux lignes ```.', 'un texte qui commence au bord gauche'],
    unclosed: [`Rien ne ferme le code ouvert par « ${found} » : tout ce qui suit s’affiche comme du code.`, `Ajoutez une ligne ${expected} après la dernière ligne de code.`, `une ligne ${expected} après le code`],
  })),
  en: byKind(({ found, expected }) => ({
    end: [`"${found}" does not end the code: nothing follows the signs that do.`, `Write: ${expected}, alone on its line.`],
    fence: [`Line "${found}" opens no code: three backticks do.`, `Write ${expected} before and after the code.`],
    page: [`"${found}" makes a block of code of the whole page.`, 'Remove this line, and the line ``` that ends the page.', 'a page without signs around it'],
    prose: [`"${found}" is shown as code: spaces or a tab begin the line.`, 'Remove the spaces or the tab at the beginning of the line; real code stands between two lines of ```.', 'text that begins at the left edge'],
    unclosed: [`Nothing closes the code that "${found}" opens: all that follows is shown as code.`, `Add a line ${expected} after the last line of code.`, `a line ${expected} after the code`],
  })),
}); // prettier-ignore
