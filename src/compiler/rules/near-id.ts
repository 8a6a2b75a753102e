import type { MissKinds } from '../markdown/near/miss.js';
import { defineRule } from './define-rule.js';

/** An id behind a heading that is not written as one; it is taken for what was meant where nothing else can be. */
export const nearId = defineRule<{ kind: MissKinds['near-id']; found: string; expected: string }>()({
  id: 'near-id',
  severity: 'warning',
  editorial: 'error',
  fr({ kind, found, expected }) {
    const [reason, note] = {
      above: ['se trouve au-dessus du titre au lieu de le suivre', `Écrivez ${expected} à la fin du titre, sur la même ligne.`],
      alone: ['s’affiche tel quel : seul un titre porte un identifiant', `Supprimez ${expected}, ou écrivez un titre devant lui, sur la même ligne.`],
      below: ['se trouve sous le titre au lieu de le suivre', `Écrivez ${expected} à la fin du titre, sur la même ligne.`],
      form: ['n’est pas la forme d’un identifiant de titre', `Écrivez ${expected} à la fin du titre, sans rien derrière.`],
      middle: ['n’est pas à la fin du titre', `Déplacez ${expected} à la fin du titre.`],
      second: ['s’affiche dans le titre : il a un autre identifiant, le dernier', `Supprimez ${expected}.`],
    }[kind]; // prettier-ignore
    return { message: `« ${found} » ${reason}.`, found, expected, note: note! };
  },
  en({ kind, found, expected }) {
    const [reason, note] = {
      above: ['stands above the heading and not behind it', `Write ${expected} at the end of the heading, on the same line.`],
      alone: ['is shown as it is: only a heading has an id', `Remove ${expected}, or write a heading before it, on the same line.`],
      below: ['stands below the heading and not behind it', `Write ${expected} at the end of the heading, on the same line.`],
      form: ['is not how the id of a heading is written', `Write ${expected} at the end of the heading, with nothing behind it.`],
      middle: ['does not stand at the end of the heading', `Move ${expected} to the end of the heading.`],
      second: ['is shown in the heading, which has another id, the last', `Remove ${expected}.`],
    }[kind]; // prettier-ignore
    return { message: `"${found}" ${reason}.`, found, expected, note: note! };
  },
});
