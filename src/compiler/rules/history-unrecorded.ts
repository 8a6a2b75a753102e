import { defineRule } from './define-rule.js';

/** A section that is new or has changed since the ledger was written. */
export const historyUnrecorded = defineRule<{ key: string; title: string; isNew: boolean }>()({
  id: 'history-unrecorded',
  severity: 'warning',
  fr: ({ key, title, isNew }) => ({
    message: isNew
      ? `« ${title} » (${key}) n’est pas encore au registre.`
      : `« ${title} » (${key}) a changé depuis le registre.`,
    found: key,
    note: 'Avant de publier : npm run content:record -- --date AAAA-MM-JJ',
  }),
  en: ({ key, title, isNew }) => ({
    message: isNew
      ? `"${title}" (${key}) is not in the ledger yet.`
      : `"${title}" (${key}) has changed since it was recorded.`,
    found: key,
    note: 'Before publishing: npm run content:record -- --date YYYY-MM-DD',
  }),
});
