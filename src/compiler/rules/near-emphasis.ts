import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** Asterisks and other marks of emphasis that are shown as they are written. */
export const nearEmphasis = defineRule<{
  kind: MissKinds['near-emphasis'];
  found: string;
  expected?: string | undefined;
}>()({
  id: 'near-emphasis',
  severity: 'warning',
  editorial: 'error',
  fr({ kind, found, expected }) {
    const [reason, note] = {
      cells: ['le gras s’arrête à la fin de la case', 'Fermez la marque à la fin de la case, et ouvrez-en une autre dans la suivante.'],
      code: ['l’accent grave n’a pas de pareil', 'Ajoutez l’accent grave (`) qui manque à la fin du code, ou retirez celui-ci.'],
      crossed: ['la marque qui s’ouvre la dernière se ferme la première', 'Fermez les marques dans l’ordre inverse : **_mot_**.'],
      glued: ['une marque touche un signe d’un côté et une lettre de l’autre', 'Mettez une espace entre la marque et la lettre, ou sortez le signe des marques.'],
      paragraphs: ['le gras s’arrête à la fin du paragraphe', 'Fermez la marque avant la ligne vide, et ouvrez-en une autre après.'],
      space: ['une espace sépare la marque du mot', 'Collez les marques au premier et au dernier mot.'],
      unclosed: ['la marque n’a pas de pareille', 'Ajoutez la marque qui manque après le dernier mot important, ou retirez celle-ci ; pour la montrer telle quelle, écrivez \\ devant elle.'],
      uneven: ['il n’y a pas autant de signes avant les mots qu’après', 'Écrivez deux astérisques de chaque côté : **mots importants**.'],
      wide: ['ces signes sont ceux d’un clavier d’Asie, deux fois plus larges', 'Écrivez les signes ordinaires.'],
    }[kind] as [string, string]; // prettier-ignore
    return {
      message: `« ${found} » s’affiche avec ses marques : ${reason}.`,
      expected: expected ?? '**mots importants**',
      note: expected === undefined ? note : `Écrivez : ${expected}`,
    };
  },
  en({ kind, found, expected }) {
    const [reason, note] = {
      cells: ['emphasis ends with its cell', 'Close the mark at the end of the cell, and open another in the next.'],
      code: ['the backtick has no other', 'Add the backtick (`) that is missing after the code, or remove this one.'],
      crossed: ['the mark that opens last closes first', 'Close the marks in the reverse order: **_word_**.'],
      glued: ['a mark stands between a sign and a letter', 'Put a space between the mark and the letter, or take the sign out of the marks.'],
      paragraphs: ['emphasis ends with its paragraph', 'Close the mark before the empty line, and open another after it.'],
      space: ['a space stands between the mark and the word', 'Put the marks right before the first and right after the last word.'],
      unclosed: ['the mark has no other', 'Add the mark that is missing after the last word, or remove this one; to show it as it is, write \\ before it.'],
      uneven: ['there are not as many signs before the words as after them', 'Write two asterisks on each side: **important words**.'],
      wide: ['these are signs of double width, from an Asian keyboard', 'Write the ordinary signs.'],
    }[kind] as [string, string]; // prettier-ignore
    return {
      message: `"${found}" is shown with its marks: ${reason}.`,
      expected: expected ?? '**important words**',
      note: expected === undefined ? note : `Write: ${expected}`,
    };
  },
});
