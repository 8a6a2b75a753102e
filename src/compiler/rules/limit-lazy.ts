import { defineRule } from './define-rule.js';
import { count, type Excess } from './words/count.js';

/** Lines that go on with a quote or list without its mark: each makes the parser look back. */
export const limitLazy = defineRule<Excess>()({
  id: 'limit-lazy',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, limit }) => ({
    message: `Au moins ${count.fr(found)} lignes continuent une citation ou une liste sans leur signe.`,
    found: count.fr(found),
    expected: `${count.fr(limit)} au plus`,
    note: 'Séparez les blocs par une ligne vide, ou répétez le signe > au début de chaque ligne.',
  }),
  en: ({ found, limit }) => ({
    message: `At least ${count.en(found)} lines go on with a quote or a list without its mark.`,
    found: count.en(found),
    expected: `at most ${count.en(limit)}`,
    note: 'Separate the blocks with a blank line, or repeat the > sign at the start of each line.',
  }),
});
