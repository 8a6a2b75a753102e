import { defineLimit, type Excess } from './define-limit.js';

/** A paragraph of too many lines, or a bracket left open over too many words. */
export const limitParagraph = defineLimit<Excess & { unit: 'lines' | 'words' }>()({
  id: 'limit-paragraph',
  fr: ({ found, unit }) => ({
    message:
      unit === 'lines'
        ? `Un même paragraphe compte au moins ${found} lignes.`
        : `Un crochet « [ » reste ouvert sur au moins ${found} mots.`,
    note:
      unit === 'lines'
        ? 'Coupez le paragraphe par une ligne vide, ou mettez ce texte dans un bloc de code.'
        : 'Fermez le crochet par « ] », ou écrivez \\[ pour le montrer.',
  }),
  en: ({ found, unit }) => ({
    message:
      unit === 'lines'
        ? `One paragraph has at least ${found} lines.`
        : `A bracket "[" stays open for at least ${found} words.`,
    note:
      unit === 'lines'
        ? 'Break the paragraph with an empty line, or put the text into a code block.'
        : 'Close the bracket with "]", or write \\[ to show it.',
  }),
});
