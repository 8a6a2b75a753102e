import { defineRule } from './define-rule.js';
import { count, type Excess } from './words/count.js';

/** Quotes, lists or HTML nested deeper than a parser can follow. */
export const limitDepth = defineRule<Excess>()({
  id: 'limit-depth',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, limit }) => ({
    message: `Les citations et les listes sont emboîtées sur au moins ${count.fr(found)} niveaux.`,
    found: count.fr(found),
    expected: `${count.fr(limit)} niveaux au plus`,
    note: 'Retirez les signes > et les tirets en trop au début de la ligne.',
  }),
  en: ({ found, limit }) => ({
    message: `Quotes and lists are nested at least ${count.en(found)} levels deep.`,
    found: count.en(found),
    expected: `at most ${count.en(limit)} levels`,
    note: 'Remove the superfluous > signs and hyphens at the start of the line.',
  }),
});
