import { defineRule } from './define-rule.js';
import { recordCommand } from './words/record-command.js';

/** A translation whose original has changed since it was made. */
export const translationStale = defineRule<{
  lang: string;
  key: string;
  title: string;
  /** The words that changed; empty when only links or markup did. */
  changed: string;
  command?: string | undefined;
}>()({
  id: 'translation-stale',
  severity: 'warning',
  fr: ({ lang, key, title, changed, command = recordCommand }) => ({
    message: `« ${title} » traduit un texte qui a changé depuis${changed === '' ? ', dans ses liens ou sa mise en forme.' : ` : ${changed}`}`,
    found: key,
    expected: 'une traduction du texte d’aujourd’hui',
    note: `Relisez la traduction, puis : ${command} --checked ${lang}:${key} (--minor ${key} si aucune traduction n’est à reprendre)`,
  }),
  en: ({ lang, key, title, changed, command = recordCommand }) => ({
    message: `"${title}" translates a text that has changed since${changed === '' ? ', in its links or markup.' : `: ${changed}`}`,
    found: key,
    expected: 'a translation of today’s text',
    note: `Revise the translation, then: ${command} --checked ${lang}:${key} (--minor ${key} if no translation needs a change)`,
  }),
});
