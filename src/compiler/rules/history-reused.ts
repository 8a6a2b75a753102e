import { defineRule } from './define-rule.js';

/** An id that stood for another question: links to that one would lead here. */
export const historyReused = defineRule<{ key: string; title: string; before: string }>()({
  id: 'history-reused',
  severity: 'error',
  fr: ({ key, title, before }) => ({
    message: `L’identifiant « ${key} » a déjà servi à « ${before} » : « ${title} » semble être une autre question.`,
    found: title,
    expected: before,
    note: `Donnez-lui un nouvel identifiant. Si c’est bien la même question : npm run content:record -- --date AAAA-MM-JJ --same ${key}`,
  }),
  en: ({ key, title, before }) => ({
    message: `Id "${key}" has stood for "${before}": "${title}" seems to be another question.`,
    found: title,
    expected: before,
    note: `Give it an id of its own. If it is the same question: npm run content:record -- --date YYYY-MM-DD --same ${key}`,
  }),
});
