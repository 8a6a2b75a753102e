import { defineRule } from './define-rule.js';
import { count, type Excess } from './words/count.js';

/** A paragraph of too many lines, or a bracket left open over too many words. */
export const limitParagraph = defineRule<Excess & { unit: 'lines' | 'words' }>()({
  id: 'limit-paragraph',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, limit, unit }) => ({
    message:
      unit === 'lines'
        ? `Un même paragraphe compte au moins ${count.fr(found)} lignes.`
        : `Un crochet « [ » reste ouvert sur au moins ${count.fr(found)} mots.`,
    found: count.fr(found),
    expected: `${count.fr(limit)} au plus`,
    note:
      unit === 'lines'
        ? 'Coupez le paragraphe par une ligne vide, ou mettez ce texte dans un bloc de code.'
        : 'Fermez le crochet par « ] », ou écrivez \\[ pour le montrer.',
  }),
  en: ({ found, limit, unit }) => ({
    message:
      unit === 'lines'
        ? `One paragraph has at least ${count.en(found)} lines.`
        : `A bracket "[" stays open for at least ${count.en(found)} words.`,
    found: count.en(found),
    expected: `at most ${count.en(limit)}`,
    note:
      unit === 'lines'
        ? 'Break the paragraph with an empty line, or put the text into a code block.'
        : 'Close the bracket with "]", or write \\[ to show it.',
  }),
});
