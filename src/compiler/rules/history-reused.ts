import { defineRule } from './define-rule.js';
import { recordCommand } from './words/record-command.js';

/** An id that stood for another question: links to that one would lead here. */
export const historyReused = defineRule<{ key: string; title: string; before: string; command?: string | undefined }>()(
  {
    id: 'history-reused',
    severity: 'error',
    fr: ({ key, title, before, command = recordCommand }) => ({
      message: `L’identifiant « ${key} » a déjà servi à « ${before} » : « ${title} » semble être une autre question.`,
      found: title,
      expected: before,
      note: `Donnez-lui un nouvel identifiant. Si c’est bien la même question : ${command} --date AAAA-MM-JJ --same ${key}`,
    }),
    en: ({ key, title, before, command = recordCommand }) => ({
      message: `Id "${key}" has stood for "${before}": "${title}" seems to be another question.`,
      found: title,
      expected: before,
      note: `Give it an id of its own. If it is the same question: ${command} --date YYYY-MM-DD --same ${key}`,
    }),
  },
);
