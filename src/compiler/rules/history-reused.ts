import { defineRule } from './define-rule.js';
import { recordCommand } from './words/record-command.js';

/** An id that stood for another question: links to that one would lead here; `own` is the key of the one that stands here. */
export const historyReused = defineRule<{
  key: string;
  title: string;
  before: string;
  own?: string | undefined;
  command?: string | undefined;
}>()({
  id: 'history-reused',
  severity: 'error',
  fr: ({ key, title, before, own, command = recordCommand }) => ({
    message: `L’identifiant « ${key} » a déjà servi à « ${before} » : « ${title} » semble être une autre question.`,
    found: title,
    expected: before,
    note: `${own === undefined ? 'Donnez-lui un nouvel identifiant.' : `Écrivez {#${idOf(own)}} à la fin du titre : c’est l’identifiant publié de cette question.`} Si c’est bien la même question : ${command} --date AAAA-MM-JJ --same ${key}`,
  }),
  en: ({ key, title, before, own, command = recordCommand }) => ({
    message: `Id "${key}" has stood for "${before}": "${title}" seems to be another question.`,
    found: title,
    expected: before,
    note: `${own === undefined ? 'Give it an id of its own.' : `Write {#${idOf(own)}} at the end of the heading: it is the published id of this question.`} If it is the same question: ${command} --date YYYY-MM-DD --same ${key}`,
  }),
});

function idOf(key: string): string {
  return key.slice(key.indexOf('#') + 1);
}
