import { defineRule } from './define-rule.js';

/** An answer whose facts are to be checked again, on the day that the caller names. */
export const reviewDue = defineRule<{ title: string; due: string; id: string }>()({
  id: 'review-due',
  severity: 'off',
  editorial: 'warning',
  fr: ({ title, due, id }) => ({
    message: `« ${title} » est à relire depuis le ${due}.`,
    found: due,
    note: `Relisez la réponse avec ses sources, puis donnez-lui une date dans l’en-tête, sous « reviews: », « ${id}: AAAA-MM-JJ » ; pour toute la page, avancez « reviewed ».`,
  }),
  en: ({ title, due, id }) => ({
    message: `"${title}" has been due for review since ${due}.`,
    found: due,
    note: `Check the answer against its sources, then give it a date in the front matter, under "reviews:", "${id}: YYYY-MM-DD"; for the whole page, move "reviewed" on.`,
  }),
});
