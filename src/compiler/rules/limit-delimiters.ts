import { defineLimit, type Excess } from './define-limit.js';

/** A paragraph with so many marks that parsing it takes the square of their number. */
export const limitDelimiters = defineLimit<Excess & { character: string }>()({
  id: 'limit-delimiters',
  fr: ({ found, character }) => ({
    message: `Un même paragraphe contient au moins ${found} signes « ${character} ».`,
    note: 'Coupez le paragraphe par une ligne vide, ou mettez ce texte dans un bloc de code.',
  }),
  en: ({ found, character }) => ({
    message: `One paragraph holds at least ${found} signs "${character}".`,
    note: 'Cut the paragraph with a blank line, or put this text into a code block.',
  }),
});
