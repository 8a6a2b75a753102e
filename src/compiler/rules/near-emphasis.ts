import type { MissKinds } from '../markdown/near/miss.js';
import { byKind, defineRule, type Told } from './define-rule.js';

/** Asterisks and other marks of emphasis that are shown as they are written. */
export const nearEmphasis = defineRule<{
  kind: MissKinds['near-emphasis'];
  found: string;
  expected?: string | undefined;
}>()({
  id: 'near-emphasis',
  severity: 'warning',
  editorial: 'error',
  fr: byKind(({ found, expected }) => {
    const none = (reason: string, note: string): Told => [
      `« ${found} » s’affiche avec ses marques : ${reason}.`,
      expected === undefined ? note : `Écrivez : ${expected}`,
      expected ?? '**mots importants**',
    ];
    return {
      cells: none('le gras s’arrête à la fin de la case', 'Fermez la marque à la fin de la case, et ouvrez-en une autre dans la suivante.'),
      code: none('l’accent grave n’a pas de pareil', 'Ajoutez l’accent grave (`) qui manque à la fin du code, ou retirez celui-ci.'),
      crossed: none('la marque qui s’ouvre la dernière se ferme la première', 'Fermez les marques dans l’ordre inverse : **_mot_**.'),
      glued: none('une marque touche un signe d’un côté et une lettre de l’autre', 'Mettez une espace entre la marque et la lettre, ou sortez le signe des marques.'),
      paragraphs: none('le gras s’arrête à la fin du paragraphe', 'Fermez la marque avant la ligne vide, et ouvrez-en une autre après.'),
      space: none('une espace sépare la marque du mot', 'Collez les marques au premier et au dernier mot.'),
      unclosed: none('la marque n’a pas de pareille', 'Ajoutez la marque qui manque après le dernier mot important, ou retirez celle-ci ; pour la montrer telle quelle, écrivez \\ devant elle.'),
      uneven: none('il n’y a pas autant de signes avant les mots qu’après', 'Écrivez deux astérisques de chaque côté : **mots importants**.'),
      wide: none('ces signes sont ceux d’un clavier d’Asie, deux fois plus larges', 'Écrivez les signes ordinaires.'),
    };
  }),
  en: byKind(({ found, expected }) => {
    const none = (reason: string, note: string): Told => [
      `"${found}" is shown with its marks: ${reason}.`,
      expected === undefined ? note : `Write: ${expected}`,
      expected ?? '**important words**',
    ];
    return {
      cells: none('emphasis ends with its cell', 'Close the mark at the end of the cell, and open another in the next.'),
      code: none('the backtick has no other', 'Add the backtick (`) that is missing after the code, or remove this one.'),
      crossed: none('the mark that opens last closes first', 'Close the marks in the reverse order: **_word_**.'),
      glued: none('a mark stands between a sign and a letter', 'Put a space between the mark and the letter, or take the sign out of the marks.'),
      paragraphs: none('emphasis ends with its paragraph', 'Close the mark before the empty line, and open another after it.'),
      space: none('a space stands between the mark and the word', 'Put the marks right before the first and right after the last word.'),
      unclosed: none('the mark has no other', 'Add the mark that is missing after the last word, or remove this one; to show it as it is, write \\ before it.'),
      uneven: none('there are not as many signs before the words as after them', 'Write two asterisks on each side: **important words**.'),
      wide: none('these are signs of double width, from an Asian keyboard', 'Write the ordinary signs.'),
    };
  }),
}); // prettier-ignore
