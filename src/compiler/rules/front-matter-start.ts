import type { LateStart } from '../front-matter/split.js';
import { defineRule } from './define-rule.js';

/** Front matter that does not begin with three hyphens on the first line, and is then read as text. */
export const frontMatterStart = defineRule<{ kind: LateStart['kind']; found: string; line: number }>()({
  id: 'front-matter-start',
  severity: 'error',
  isAlwaysError: true,
  fr({ kind, found, line }) {
    const [message, note] = {
      before: [`L’en-tête commence à la ligne ${line} : rien ne doit le précéder.`, 'Supprimez tout ce qui se trouve avant la ligne ---, lignes vides comprises.'],
      fence: [`La ligne « ${found} » n’ouvre pas l’en-tête : il commence par trois tirets, sans espace devant.`, 'Écrivez --- à la place de cette ligne, et de celle qui termine l’en-tête.'],
      none: [`« ${found} » s’affiche comme un texte : l’en-tête n’est pas entre deux lignes ---.`, 'Ajoutez une ligne --- avant la première clé, et une autre après la dernière.'],
    }[kind]; // prettier-ignore
    return { message: message!, found, expected: '--- sur la première ligne du fichier', note: note! };
  },
  en({ kind, found, line }) {
    const [message, note] = {
      before: [`The front matter begins on line ${line}: nothing may stand before it.`, 'Remove everything that stands before the line ---, empty lines too.'],
      fence: [`Line "${found}" does not open the front matter: it begins with three hyphens, with no space before them.`, 'Write --- in place of this line, and of the one that ends the front matter.'],
      none: [`"${found}" is shown as text: the front matter does not stand between two lines ---.`, 'Add a line --- before the first key, and another after the last.'],
    }[kind]; // prettier-ignore
    return { message: message!, found, expected: '--- on the first line of the file', note: note! };
  },
});
