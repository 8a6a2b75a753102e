import { defineRule } from './define-rule.js';
import { recordCommand } from './words/record-command.js';

/** A section that is new or has changed since the ledger was written. */
export const historyUnrecorded = defineRule<{
  key: string;
  title: string;
  isNew: boolean;
  command?: string | undefined;
}>()({
  id: 'history-unrecorded',
  severity: 'warning',
  fr: ({ key, title, isNew, command = recordCommand }) => ({
    message: isNew
      ? `« ${title} » (${key}) n’est pas encore au registre.`
      : `« ${title} » (${key}) a changé depuis le registre.`,
    found: key,
    note: `Avant de publier : ${command} --date AAAA-MM-JJ`,
  }),
  en: ({ key, title, isNew, command = recordCommand }) => ({
    message: isNew
      ? `"${title}" (${key}) is not in the ledger yet.`
      : `"${title}" (${key}) has changed since it was recorded.`,
    found: key,
    note: `Before publishing: ${command} --date YYYY-MM-DD`,
  }),
});
