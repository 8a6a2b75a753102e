import { byKind, defineRule } from './define-rule.js';

/** Front matter that does not begin with three hyphens on the first line, and is then read as text. */
export const frontMatterStart = defineRule<{
  kind: 'before' | 'code' | 'fence' | 'hidden' | 'none' | 'second';
  found: string;
  line: number;
}>()({
  id: 'front-matter-start',
  severity: 'error',
  isAlwaysError: true,
  fr: byKind(({ found, line }) => {
    const wanted = '--- sur la première ligne du fichier';
    return {
      before: [`L’en-tête commence à la ligne ${line} : rien ne doit le précéder.`, 'Supprimez tout ce qui se trouve avant la ligne ---, lignes vides comprises.', wanted],
      code: ['L’en-tête se trouve dans un bloc de code : la page entière s’affiche comme un programme.', 'Supprimez tout ce qui se trouve avant la ligne ---, et la ligne ``` qui suit la page.', wanted],
      fence: [`La ligne « ${found} » n’ouvre pas l’en-tête : il commence par trois tirets, sans espace devant.`, 'Écrivez --- à la place de cette ligne, et de celle qui termine l’en-tête.', wanted],
      hidden: ['Un caractère invisible précède l’en-tête, qui s’affiche comme un texte.', 'Supprimez toute la première ligne, puis retapez --- à sa place.', wanted],
      none: [`« ${found} » s’affiche comme un texte : l’en-tête n’est pas entre deux lignes ---.`, 'Ajoutez une ligne --- avant la première clé, et une autre après la dernière.', wanted],
      second: ['Un second en-tête suit le premier : ses clés s’affichent comme un texte.', 'Mettez toutes les clés dans le premier, et supprimez les lignes --- de trop.', wanted],
    };
  }),
  en: byKind(({ found, line }) => {
    const wanted = '--- on the first line of the file';
    return {
      before: [`The front matter begins on line ${line}: nothing may stand before it.`, 'Remove everything that stands before the line ---, empty lines too.', wanted],
      code: ['The front matter stands in a block of code: the whole page is shown as a program.', 'Remove everything that stands before the line ---, and the line ``` below the page.', wanted],
      fence: [`Line "${found}" does not open the front matter: it begins with three hyphens, with no space before them.`, 'Write --- in place of this line, and of the one that ends the front matter.', wanted],
      hidden: ['An invisible character stands before the front matter, which is shown as text.', 'Remove the whole first line, then type --- in its place.', wanted],
      none: [`"${found}" is shown as text: the front matter does not stand between two lines ---.`, 'Add a line --- before the first key, and another after the last.', wanted],
      second: ['A second front matter follows the first: its keys are shown as text.', 'Put all keys into the first, and remove the lines --- that are too many.', wanted],
    };
  }),
}); // prettier-ignore
