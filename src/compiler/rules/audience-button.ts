import { defineRule } from './define-rule.js';

/** An audience page that no button of the home page leads to: nobody would find it. */
export const audienceButton = defineRule<{ page: string; expected: string }>()({
  id: 'audience-button',
  severity: 'error',
  fr: ({ page }) => ({
    message: `La page « ${page} » n’a pas de bouton sur la page d’accueil.`,
    found: page,
    note: 'Ajoutez à `buttons`, dans `index.md`, un `title` et un `default` qui mène à cette page.',
  }),
  en: ({ page }) => ({
    message: `Page "${page}" has no button on the home page.`,
    found: page,
    note: 'Add a `title` and a `default` that leads to this page to `buttons` in `index.md`.',
  }),
});
