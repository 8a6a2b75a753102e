import { defineRule } from './define-rule.js';

/** A date of review that is not reached yet. */
export const reviewedDate = defineRule<{ found: string; today: string }>()({
  id: 'reviewed-date',
  severity: 'warning',
  fr: ({ found, today }) => ({
    message: `La date de vérification, ${found}, n’est pas encore passée : nous sommes le ${today}.`,
    expected: `${today}, ou une date passée`,
    note: 'Écrivez la date du jour où les faits de la page ont été vérifiés.',
  }),
  en: ({ found, today }) => ({
    message: `The date of review, ${found}, has not come yet: today is ${today}.`,
    expected: `${today}, or a date before it`,
    note: 'Write the date on which the facts of the page were checked.',
  }),
});
