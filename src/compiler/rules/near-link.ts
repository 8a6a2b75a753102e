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
      glued: 'rien ne sépare le mot de l’adresse',
      image: 'une espace suit le point d’exclamation',
      line: 'l’adresse tient sur une ligne',
      local: 'cette adresse ne mène que sur un ordinateur ou un réseau interne',
      mail: 'une adresse électronique s’écrit avec @',
      named: 'le texte va entre crochets et l’adresse entre parenthèses',
      mailto: 'une adresse électronique s’écrit seule, sans mailto: devant',
      nested: 'un lien n’en contient pas un autre',
      quote: 'l’adresse n’est pas entre deux guillemets droits',
      rst: 'un lien ne s’écrit pas entre accents graves',
      scheme: 'https:// manque devant l’adresse',
      size: 'une image n’a pas de taille en Markdown',
      space: 'l’adresse contient une espace ou des guillemets',
      stop: 'le point de la phrase est dans l’adresse',
      swapped: 'le texte va entre crochets et l’adresse entre parenthèses',
      title: 'le titre qui suit l’adresse va entre guillemets droits',
      unclosed: 'la parenthèse qui ferme l’adresse manque',
    }[kind];
    return {
      message: `« ${found} » ${kind === 'stop' ? 'mène ailleurs' : kind === 'glued' ? 's’affiche d’un seul tenant' : 's’affiche tel quel, sans mener nulle part'} : ${reason}.`,
      expected: kind === 'local' ? 'l’adresse du fichier sur le web' : expected,
      note: kind === 'local' ? 'Mettez le fichier en ligne, puis écrivez son adresse.' : `Écrivez : ${expected}`,
    };
  },
  en({ kind, found, expected }) {
    const reason = {
      angle: 'the angle bracket that closes the address is missing',
      blank: 'a space stands between the text and the address',
      bracket: 'a bracket or a parenthesis is missing, or is another sign',
      glued: 'nothing stands between the word and the address',
      image: 'a space stands after the exclamation mark',
      line: 'the address stands on one line',
      local: 'this address leads to a computer or a private network alone',
      mail: 'a mail address is written with an @',
      named: 'the text goes into brackets and the address into parentheses',
      mailto: 'a mail address is written alone, without mailto: before it',
      nested: 'a link holds no other',
      quote: 'the address does not stand between two straight quotes',
      rst: 'a link is not written between backticks',
      scheme: 'https:// is missing before the address',
      size: 'an image has no size in Markdown',
      space: 'the address holds a space or quotation marks',
      stop: 'the stop of the sentence is in the address',
      swapped: 'the text goes into brackets and the address into parentheses',
      title: 'the title after the address goes into straight quotes',
      unclosed: 'the parenthesis that closes the address is missing',
    }[kind];
    return {
      message: `"${found}" ${kind === 'stop' ? 'leads elsewhere' : kind === 'glued' ? 'is shown in one piece' : 'is shown as it is and leads nowhere'}: ${reason}.`,
      expected: kind === 'local' ? 'the address of the file on the web' : expected,
      note: kind === 'local' ? 'Put the file on the web, then write its address.' : `Write: ${expected}`,
    };
  },
});
