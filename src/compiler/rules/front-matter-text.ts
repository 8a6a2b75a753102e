import { defineRule } from './define-rule.js';

/** A text of the front matter that readers would see with its signs: quotation marks, marks of Markdown. */
export const frontMatterText = defineRule<{
  key: string;
  /** The value as it is typed. */
  found: string;
  expected: string;
}>()({
  id: 'front-matter-text',
  severity: 'warning',
  editorial: 'error',
  fr: ({ key, found, expected }) => ({
    message: `La valeur de « ${key} » s’affiche avec tous ses signes : ${found}`,
    nearest: expected,
    note: `Écrivez : ${key}: ${expected}`,
  }),
  en: ({ key, found, expected }) => ({
    message: `The value of "${key}" is shown with all its signs: ${found}`,
    nearest: expected,
    note: `Write: ${key}: ${expected}`,
  }),
});
