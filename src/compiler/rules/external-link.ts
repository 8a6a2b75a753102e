import { defineRule } from './define-rule.js';

/** A link to an outside page that is gone. */
export const externalLink = defineRule<{
  found: string;
  /** The HTTP status, or the system's error code. */
  reason: string;
}>()({
  id: 'external-link',
  severity: 'error',
  fr: ({ found, reason }) => ({
    message: `Le lien ne mène plus à rien : « ${found} » (${reason}).`,
    expected: 'une adresse qui répond',
    note: 'Cherchez la nouvelle adresse de la page, ou retirez le lien.',
  }),
  en: ({ found, reason }) => ({
    message: `The link leads nowhere any more: "${found}" (${reason}).`,
    expected: 'an address that answers',
    note: 'Find the new address of the page, or remove the link.',
  }),
});
