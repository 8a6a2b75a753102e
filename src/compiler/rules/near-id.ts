import type { MissKinds } from '../markdown/near/miss.js';
import { byKind, defineRule } from './define-rule.js';

/** An id behind a heading that is not written as one; it is taken for what was meant where nothing else can be. */
export const nearId = defineRule<{ kind: MissKinds['near-id']; found: string; expected: string }>()({
  id: 'near-id',
  severity: 'warning',
  editorial: 'error',
  fr: byKind(({ found, expected }) => ({
    above: [`« ${found} » se trouve au-dessus du titre au lieu de le suivre.`, `Écrivez ${expected} à la fin du titre, sur la même ligne.`],
    alone: [`« ${found} » s’affiche tel quel : seul un titre porte un identifiant.`, `Supprimez ${expected}, ou écrivez un titre devant lui, sur la même ligne.`],
    below: [`« ${found} » se trouve sous le titre au lieu de le suivre.`, `Écrivez ${expected} à la fin du titre, sur la même ligne.`],
    form: [`« ${found} » n’est pas la forme d’un identifiant de titre.`, `Écrivez ${expected} à la fin du titre, sans rien derrière.`],
    middle: [`« ${found} » n’est pas à la fin du titre.`, `Déplacez ${expected} à la fin du titre.`],
    second: [`« ${found} » s’affiche dans le titre : il a un autre identifiant, le dernier.`, `Supprimez ${expected}.`],
  })),
  en: byKind(({ found, expected }) => ({
    above: [`"${found}" stands above the heading and not behind it.`, `Write ${expected} at the end of the heading, on the same line.`],
    alone: [`"${found}" is shown as it is: only a heading has an id.`, `Remove ${expected}, or write a heading before it, on the same line.`],
    below: [`"${found}" stands below the heading and not behind it.`, `Write ${expected} at the end of the heading, on the same line.`],
    form: [`"${found}" is not how the id of a heading is written.`, `Write ${expected} at the end of the heading, with nothing behind it.`],
    middle: [`"${found}" does not stand at the end of the heading.`, `Move ${expected} to the end of the heading.`],
    second: [`"${found}" is shown in the heading, which has another id, the last.`, `Remove ${expected}.`],
  })),
}); // prettier-ignore
