import { defineRule } from './define-rule.js';

/** A file name that some system takes for another: they differ by case or by how an accent is written. */
export const lookAlike = defineRule<{ found: string; expected: string }>()({
  id: 'look-alike',
  severity: 'error',
  fr: ({ found, expected }) => ({
    message: `« ${found} » se confond avec « ${expected} » : les deux s’affichent pareil ou presque.`,
    note: 'Renommez le fichier en minuscules, sans accent ni espace.',
  }),
  en: ({ found, expected }) => ({
    message: `"${found}" can be mistaken for "${expected}": both look the same or nearly so.`,
    note: 'Rename the file in lower case, without accents or spaces.',
  }),
});
