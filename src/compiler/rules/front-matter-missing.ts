import { defineRule } from './define-rule.js';

/** A page without front matter. */
export const frontMatterMissing = defineRule<{ keys: readonly string[] }>()({
  id: 'front-matter-missing',
  severity: 'warning',
  fr: ({ keys }) => ({
    message: 'La page n’a pas d’en-tête.',
    expected: keys.join(', '),
    note: 'Commencez le fichier par une ligne `---`, les clés, puis une autre ligne `---`.',
  }),
  en: ({ keys }) => ({
    message: 'The page has no front matter.',
    expected: keys.join(', '),
    note: 'Begin the file with a line `---`, the keys, then another line `---`.',
  }),
});
