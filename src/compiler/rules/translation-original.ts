import type { Fate } from '../../data/model.js';
import { defineRule } from './define-rule.js';
import { didYouMean } from './words/did-you-mean.js';

/** A translation of something that the original does not publish. */
export const translationOriginal = defineRule<{
  key: string;
  title: string;
  /** Where the original went, as its ledger says. */
  fate?: Fate | undefined;
  nearest?: string | undefined;
}>()({
  id: 'translation-original',
  severity: 'error',
  fr: ({ key, title, fate, nearest }) => ({
    message: `« ${title} » (${key}) ne traduit rien : ${fate ? gone.fr(fate) : `la langue d’origine n’a pas cet identifiant.${didYouMean.fr(nearest)}`}`,
    found: key,
    expected: fate ? targets(fate) : 'un identifiant de la langue d’origine',
    nearest: fate && 'moved' in fate ? fate.moved : nearest,
    note: fate
      ? advice.fr(fate)
      : 'Donnez à la page le même chemin, et à la question le même identifiant, que dans la langue d’origine.',
  }),
  en: ({ key, title, fate, nearest }) => ({
    message: `"${title}" (${key}) translates nothing: ${fate ? gone.en(fate) : `the original has no such id.${didYouMean.en(nearest)}`}`,
    found: key,
    expected: fate ? targets(fate) : 'an id of the original',
    nearest: fate && 'moved' in fate ? fate.moved : nearest,
    note: fate ? advice.en(fate) : 'Give the page the same path, and the question the same id, as in the original.',
  }),
});

function targets(fate: Fate): string | undefined {
  if ('moved' in fate) return fate.moved;
  return 'split' in fate ? fate.split.join(', ') : undefined;
}

const gone = {
  fr: (fate: Fate) =>
    'removed' in fate ? `l’original a été retiré (${fate.removed}).` : `l’original est devenu ${targets(fate)}.`,
  en: (fate: Fate) =>
    'removed' in fate ? `the original was removed (${fate.removed}).` : `the original has become ${targets(fate)}.`,
};

const advice = {
  fr: (fate: Fate) =>
    'removed' in fate
      ? 'Retirez la traduction, et dites pourquoi dans sa langue (record --removed).'
      : 'Donnez à la traduction cet identifiant : l’ancienne adresse suivra celle de l’original.',
  en: (fate: Fate) =>
    'removed' in fate
      ? 'Remove the translation, and say why in its language (record --removed).'
      : 'Give the translation this id: its old address will follow that of the original.',
};
