import { defineRule } from './define-rule.js';

/** An attribute of kramdown or GitBook: how a page looks is up to the site that shows it. */
export const dialectAttribute = defineRule<{ found: string }>()({
  id: 'dialect-attribute',
  severity: 'warning',
  fr: ({ found }) => ({
    message: `L’attribut « ${found} » n’est pas repris.`,
    expected: 'un identifiant de titre {#mon-id}, ou rien',
    note: 'Supprimez-le : la présentation appartient au site qui affiche la page.',
  }),
  en: ({ found }) => ({
    message: `The attribute "${found}" is left out.`,
    expected: 'a heading id {#my-id}, or nothing',
    note: 'Remove it: presentation belongs to the site that shows the page.',
  }),
});
