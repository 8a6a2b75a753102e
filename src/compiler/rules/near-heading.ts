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
    if (kind === 'underlined') {
      return {
        message: `« ${found} » devient un titre : la ligne suivante le souligne.`,
        found,
        expected: 'un texte que rien ne souligne',
        note: 'Supprimez la ligne suivante ; pour un trait de séparation, écrivez --- après une ligne vide.',
      };
    }
    if (kind === 'ruler') {
      return {
        message: `« ${found} » s’affiche tel quel : ce n’est pas un trait de séparation.`,
        found,
        expected,
        note: `Écrivez : ${expected}, avec une ligne vide avant et une après.`,
      };
    }
    if (kind === 'tags') {
      return {
        message: `« ${found} » s’affiche tel quel : une page n’a pas de mots-clés.`,
        found,
        expected: 'des phrases',
        note: 'Supprimez cette ligne ; si c’est un titre, écrivez deux dièses et une espace devant ses mots.',
      };
    }
    const reason = {
      item: 'un élément de liste n’est pas une question, et n’a pas d’adresse',
      marks: 'des astérisques ou des tirets bas l’entourent',
      middle: 'un titre commence sa ligne, après une ligne vide',
      hashes: 'les signes qui la commencent ne sont pas un à six dièses (#)',
      'no-hashes': 'elle porte un identifiant de titre, mais aucun dièse (#) ne la commence',
      tildes: 'les signes qui la soulignent n’en font pas un',
      space: 'il manque une espace ordinaire après les dièses',
      'two-lines': 'il commence à la ligne précédente, et un titre tient sur une seule ligne',
    }[kind];
    return {
      message: `« ${found} » n’est pas un titre : ${reason}.`,
      found,
      expected,
      note: `${kind === 'middle' || kind === 'item' || kind === 'two-lines' ? 'Sur une seule ligne, é' : 'É'}crivez : ${expected}`,
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
    if (kind === 'underlined') {
      return {
        message: `"${found}" becomes a heading: the next line underlines it.`,
        found,
        expected: 'a text that nothing underlines',
        note: 'Remove the next line; for a line across the page, write --- below an empty line.',
      };
    }
    if (kind === 'ruler') {
      return {
        message: `"${found}" is shown as it is: it is no line across the page.`,
        found,
        expected,
        note: `Write: ${expected}, with an empty line before it and one after.`,
      };
    }
    if (kind === 'tags') {
      return {
        message: `"${found}" is shown as it is: a page has no tags.`,
        found,
        expected: 'sentences',
        note: 'Remove this line; if it is a heading, write two number signs and a space before its words.',
      };
    }
    const reason = {
      item: 'an item of a list is no question, and has no address',
      marks: 'asterisks or underscores stand around it',
      middle: 'a heading begins its line, after an empty line',
      hashes: 'it does not begin with one to six number signs (#)',
      'no-hashes': 'it ends with the id of a heading and begins with no number sign (#)',
      tildes: 'the signs below it make none of it',
      space: 'an ordinary space is missing after the number signs',
      'two-lines': 'it begins on the line above, and a heading stands on one line',
    }[kind];
    return {
      message: `"${found}" is no heading: ${reason}.`,
      found,
      expected,
      note: `${kind === 'middle' || kind === 'item' || kind === 'two-lines' ? 'On one line of its own, w' : 'W'}rite: ${expected}`,
    };
  },
});
