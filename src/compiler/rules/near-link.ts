import type { MissKinds } from '../markdown/near/miss.js';
import { byKind, defineRule, type Told } from './define-rule.js';

/** A link or an image that a space, a bracket or a parenthesis keeps from being one. */
export const nearLink = defineRule<{ kind: MissKinds['near-link']; found: string; expected: string }>()({
  id: 'near-link',
  severity: 'error',
  fr: byKind(({ found, expected }) => {
    const note = `Écrivez : ${expected}`;
    const none = (reason: string): Told => [`« ${found} » s’affiche tel quel, sans mener nulle part : ${reason}.`, note];
    const swapped = none('le texte va entre crochets et l’adresse entre parenthèses');
    return {
      angle: none('le chevron qui ferme l’adresse manque'),
      blank: none('une espace sépare le texte de l’adresse'),
      bracket: none('un crochet ou une parenthèse manque, ou n’est pas le bon signe'),
      glued: [`« ${found} » s’affiche d’un seul tenant : rien ne sépare le mot de l’adresse.`, note],
      image: none('une espace suit le point d’exclamation'),
      line: none('l’adresse tient sur une ligne'),
      local: [none('cette adresse ne mène que sur un ordinateur ou un réseau interne')[0], 'Mettez le fichier en ligne, puis écrivez son adresse.', 'l’adresse du fichier sur le web'],
      mail: none('une adresse électronique s’écrit avec @'),
      mailto: none('une adresse électronique s’écrit seule, sans mailto: devant'),
      named: swapped,
      nested: none('un lien n’en contient pas un autre'),
      quote: none('l’adresse n’est pas entre deux guillemets droits'),
      rst: none('un lien ne s’écrit pas entre accents graves'),
      scheme: none('https:// manque devant l’adresse'),
      size: none('une image n’a pas de taille en Markdown'),
      space: none('l’adresse contient une espace ou des guillemets'),
      stop: [`« ${found} » mène ailleurs : le point de la phrase est dans l’adresse.`, note],
      swapped,
      title: none('le titre qui suit l’adresse va entre guillemets droits'),
      unclosed: none('la parenthèse qui ferme l’adresse manque'),
    };
  }),
  en: byKind(({ found, expected }) => {
    const note = `Write: ${expected}`;
    const none = (reason: string): Told => [`"${found}" is shown as it is and leads nowhere: ${reason}.`, note];
    const swapped = none('the text goes into brackets and the address into parentheses');
    return {
      angle: none('the angle bracket that closes the address is missing'),
      blank: none('a space stands between the text and the address'),
      bracket: none('a bracket or a parenthesis is missing, or is another sign'),
      glued: [`"${found}" is shown in one piece: nothing stands between the word and the address.`, note],
      image: none('a space stands after the exclamation mark'),
      line: none('the address stands on one line'),
      local: [none('this address leads to a computer or a private network alone')[0], 'Put the file on the web, then write its address.', 'the address of the file on the web'],
      mail: none('a mail address is written with an @'),
      mailto: none('a mail address is written alone, without mailto: before it'),
      named: swapped,
      nested: none('a link holds no other'),
      quote: none('the address does not stand between two straight quotes'),
      rst: none('a link is not written between backticks'),
      scheme: none('https:// is missing before the address'),
      size: none('an image has no size in Markdown'),
      space: none('the address holds a space or quotation marks'),
      stop: [`"${found}" leads elsewhere: the stop of the sentence is in the address.`, note],
      swapped,
      title: none('the title after the address goes into straight quotes'),
      unclosed: none('the parenthesis that closes the address is missing'),
    };
  }),
}); // prettier-ignore
