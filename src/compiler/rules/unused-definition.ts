import { defineRule } from './define-rule.js';

/** A definition of a link or footnote that nothing uses, or that stands twice: it is left out. */
export const unusedDefinition = defineRule<{ found: string }>()({
  id: 'unused-definition',
  severity: 'warning',
  fr: ({ found }) => ({
    message: `La définition « ${found} » ne sert à rien : elle n’est pas reprise.`,
    expected: 'un lien ou un appel de note qui l’utilise, et une seule définition par nom',
    note: 'Supprimez-la, ou ajoutez l’appel.',
  }),
  en: ({ found }) => ({
    message: `Definition "${found}" serves nothing: it is left out.`,
    expected: 'a link or footnote reference that uses it, and one definition per name',
    note: 'Remove it, or add the reference.',
  }),
});
