import { defineRule } from './define-rule.js';
import { count, type Excess } from './words/count.js';

/** A paragraph with so many marks that parsing it takes the square of their number. */
export const limitDelimiters = defineRule<Excess & { character: string }>()({
  id: 'limit-delimiters',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, limit, character }) => ({
    message: `Un même paragraphe contient au moins ${count.fr(found)} signes « ${character} ».`,
    found: count.fr(found),
    expected: `${count.fr(limit)} au plus`,
    note: 'Coupez le paragraphe par une ligne vide, ou mettez ce texte dans un bloc de code.',
  }),
  en: ({ found, limit, character }) => ({
    message: `One paragraph holds at least ${count.en(found)} signs "${character}".`,
    found: count.en(found),
    expected: `at most ${count.en(limit)}`,
    note: 'Cut the paragraph with a blank line, or put this text into a code block.',
  }),
});
