import { defineRule } from './define-rule.js';

/** A translation whose original has changed since it was made. */
export const translationStale = defineRule<{
  lang: string;
  key: string;
  title: string;
  /** The words that changed; empty when only links or markup did. */
  changed: string;
}>()({
  id: 'translation-stale',
  severity: 'warning',
  fr: ({ lang, key, title, changed }) => ({
    message: `« ${title} » traduit un texte qui a changé depuis${changed === '' ? ', dans ses liens ou sa mise en forme.' : ` : ${changed}`}`,
    found: key,
    expected: 'une traduction du texte d’aujourd’hui',
    note: `Relisez la traduction, puis : npm run content:record -- --date AAAA-MM-JJ --checked ${lang}:${key} (--minor ${key} si aucune traduction n’est à reprendre)`,
  }),
  en: ({ lang, key, title, changed }) => ({
    message: `"${title}" translates a text that has changed since${changed === '' ? ', in its links or markup.' : `: ${changed}`}`,
    found: key,
    expected: 'a translation of today’s text',
    note: `Revise the translation, then: npm run content:record -- --date YYYY-MM-DD --checked ${lang}:${key} (--minor ${key} if no translation needs a change)`,
  }),
});
