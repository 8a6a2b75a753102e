import { defineRule } from './define-rule.js';

/** A link whose text shows the address of another site. */
export const linkHost = defineRule<{ found: string; host: string }>()({
  id: 'link-host',
  severity: 'error',
  fr: ({ found, host }) => ({
    message: `Le texte du lien montre « ${found} », mais le lien mène à « ${host} ».`,
    expected: host,
    nearest: host,
    note: 'Écrivez dans le texte où mène le lien, ou corrigez l’adresse.',
  }),
  en: ({ found, host }) => ({
    message: `The text of the link shows "${found}", but the link leads to "${host}".`,
    expected: host,
    nearest: host,
    note: 'Write in the text where the link leads, or correct the address.',
  }),
});
