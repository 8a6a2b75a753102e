import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** A link or an image that a space, a bracket or a parenthesis keeps from being one. */
export const nearLink = defineRule<{ kind: MissKinds['near-link']; found: string; expected: string }>()({
  id: 'near-link',
  severity: 'error',
  fr({ kind, found, expected }) {
    const reason = {
      angle: 'le chevron qui ferme l’adresse manque',
      blank: 'une espace sépare le texte de l’adresse',
      bracket: 'un crochet ou une parenthèse manque, ou n’est pas le bon signe',
      image: 'une espace suit le point d’exclamation',
      quote: 'le guillemet qui ferme l’adresse manque',
      scheme: 'https:// manque devant l’adresse',
      space: 'l’adresse contient une espace',
      swapped: 'le texte va entre crochets et l’adresse entre parenthèses',
      title: 'le titre qui suit l’adresse va entre guillemets droits',
      unclosed: 'la parenthèse qui ferme l’adresse manque',
    }[kind];
    return {
      message: `« ${found} » s’affiche tel quel, sans mener nulle part : ${reason}.`,
      found,
      expected,
      note: `Écrivez : ${expected}`,
    };
  },
  en({ kind, found, expected }) {
    const reason = {
      angle: 'the angle bracket that closes the address is missing',
      blank: 'a space stands between the text and the address',
      bracket: 'a bracket or a parenthesis is missing, or is another sign',
      image: 'a space stands after the exclamation mark',
      quote: 'the quotation mark that closes the address is missing',
      scheme: 'https:// is missing before the address',
      space: 'the address holds a space',
      swapped: 'the text goes into brackets and the address into parentheses',
      title: 'the title after the address goes into straight quotes',
      unclosed: 'the parenthesis that closes the address is missing',
    }[kind];
    return {
      message: `"${found}" is shown as it is and leads nowhere: ${reason}.`,
      found,
      expected,
      note: `Write: ${expected}`,
    };
  },
});
