import { defineRule } from './define-rule.js';
import { recordCommand } from './words/record-command.js';

/** What is new or has changed since the ledger was written: one item, or the number of several. */
export const historyUnrecorded = defineRule<{
  key: string;
  title: string;
  isNew: boolean;
  count: number;
  command?: string | undefined;
}>()({
  id: 'history-unrecorded',
  severity: 'warning',
  fr: ({ key, title, isNew, count, command = recordCommand }) => ({
    message:
      count > 1
        ? `${count} pages et questions sont nouvelles ou ont changé depuis le registre.`
        : isNew
          ? `« ${title} » (${key}) n’est pas encore au registre.`
          : `« ${title} » (${key}) a changé depuis le registre.`,
    ...(count === 1 && { found: key }),
    note: `Avant de publier : ${command} --date AAAA-MM-JJ`,
  }),
  en: ({ key, title, isNew, count, command = recordCommand }) => ({
    message:
      count > 1
        ? `${count} pages and questions are new or have changed since they were recorded.`
        : isNew
          ? `"${title}" (${key}) is not in the ledger yet.`
          : `"${title}" (${key}) has changed since it was recorded.`,
    ...(count === 1 && { found: key }),
    note: `Before publishing: ${command} --date YYYY-MM-DD`,
  }),
});
