import { defineRule } from './define-rule.js';

/** What is new or has changed since the ledger was written: one item, or the number of several. */
export const historyUnrecorded = defineRule<{ key: string; title: string; isNew: boolean; count: number }>()({
  id: 'history-unrecorded',
  severity: 'warning',
  fr: ({ key, title, isNew, count }) => ({
    message:
      count > 1
        ? `${count} pages et questions sont nouvelles ou ont changé depuis le registre.`
        : isNew
          ? `« ${title} » (${key}) n’est pas encore au registre.`
          : `« ${title} » (${key}) a changé depuis le registre.`,
    ...(count === 1 && { found: key }),
    note: 'Avant de publier : npm run content:record -- --date AAAA-MM-JJ',
  }),
  en: ({ key, title, isNew, count }) => ({
    message:
      count > 1
        ? `${count} pages and questions are new or have changed since they were recorded.`
        : isNew
          ? `"${title}" (${key}) is not in the ledger yet.`
          : `"${title}" (${key}) has changed since it was recorded.`,
    ...(count === 1 && { found: key }),
    note: 'Before publishing: npm run content:record -- --date YYYY-MM-DD',
  }),
});
