import { defineRule } from './define-rule.js';

/** Front matter that lacks a key every page needs. */
export const frontMatterRequired = defineRule<{ key: string }>()({
  id: 'front-matter-required',
  severity: 'error',
  fr: ({ key }) => ({
    message: `L’en-tête n’a pas de clé « ${key} ».`,
    expected: key,
    note: `Ajoutez entre les deux lignes --- une ligne ${key}: "…" avec une phrase. Sans elle, les premières phrases de la page en tiennent lieu.`,
  }),
  en: ({ key }) => ({
    message: `The front matter has no key "${key}".`,
    expected: key,
    note: `Add a line ${key}: "…" with a sentence between the two --- lines. Without it, the first sentences of the page stand there.`,
  }),
});
