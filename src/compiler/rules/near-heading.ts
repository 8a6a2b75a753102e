import type { MissKinds } from '../markdown/near/miss.js';
import { byKind, defineRule, type Told } from './define-rule.js';

/** A line that was meant as a heading and is shown as text. */
export const nearHeading = defineRule<{ kind: MissKinds['near-heading']; found: string; expected: string }>()({
  id: 'near-heading',
  severity: 'error',
  fr: byKind(({ found, expected }) => {
    const none = (reason: string, write = 'Écrivez'): Told => [`« ${found} » n’est pas un titre : ${reason}.`, `${write} : ${expected}`];
    const onOneLine = 'Sur une seule ligne, écrivez';
    return {
      empty: [`Le titre « ${found} » n’a pas de mots.`, 'Écrivez le titre après les dièses, ou supprimez la ligne.', 'des mots après les dièses'],
      hashes: none('les signes qui la commencent ne sont pas un à six dièses (#)'),
      item: none('un élément de liste n’est pas une question, et n’a pas d’adresse', onOneLine),
      marks: none('des astérisques ou des tirets bas l’entourent'),
      middle: none('un titre commence sa ligne, après une ligne vide', onOneLine),
      'no-hashes': none('elle porte un identifiant de titre, mais aucun dièse (#) ne la commence'),
      ruler: [`« ${found} » s’affiche tel quel : ce n’est pas un trait de séparation.`, `Écrivez : ${expected}, avec une ligne vide avant et une après.`],
      space: none('il manque une espace ordinaire après les dièses'),
      tags: [`« ${found} » s’affiche tel quel : une page n’a pas de mots-clés.`, 'Supprimez cette ligne ; si c’est un titre, écrivez deux dièses et une espace devant ses mots.', 'des phrases'],
      tildes: none('les signes qui la soulignent n’en font pas un'),
      'two-lines': none('il commence à la ligne précédente, et un titre tient sur une seule ligne', onOneLine),
      underlined: [`« ${found} » devient un titre : la ligne suivante le souligne.`, 'Supprimez la ligne suivante ; pour un trait de séparation, écrivez --- après une ligne vide.', 'un texte que rien ne souligne'],
    };
  }),
  en: byKind(({ found, expected }) => {
    const none = (reason: string, write = 'Write'): Told => [`"${found}" is no heading: ${reason}.`, `${write}: ${expected}`];
    const onOneLine = 'On one line of its own, write';
    return {
      empty: [`Heading "${found}" has no words.`, 'Write the heading after the number signs, or remove the line.', 'words after the number signs'],
      hashes: none('it does not begin with one to six number signs (#)'),
      item: none('an item of a list is no question, and has no address', onOneLine),
      marks: none('asterisks or underscores stand around it'),
      middle: none('a heading begins its line, after an empty line', onOneLine),
      'no-hashes': none('it ends with the id of a heading and begins with no number sign (#)'),
      ruler: [`"${found}" is shown as it is: it is no line across the page.`, `Write: ${expected}, with an empty line before it and one after.`],
      space: none('an ordinary space is missing after the number signs'),
      tags: [`"${found}" is shown as it is: a page has no tags.`, 'Remove this line; if it is a heading, write two number signs and a space before its words.', 'sentences'],
      tildes: none('the signs below it make none of it'),
      'two-lines': none('it begins on the line above, and a heading stands on one line', onOneLine),
      underlined: [`"${found}" becomes a heading: the next line underlines it.`, 'Remove the next line; for a line across the page, write --- below an empty line.', 'a text that nothing underlines'],
    };
  }),
}); // prettier-ignore
