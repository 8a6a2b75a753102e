import { defineRule } from './define-rule.js';

/** A link to an outside page of which nobody can tell whether it is there: its server refused, failed or was silent. */
export const externalSilent = defineRule<{
  found: string;
  /** The HTTP status, or the system's error code. */
  reason: string;
}>()({
  id: 'external-silent',
  severity: 'warning',
  fr: ({ found, reason }) => ({
    message: `Impossible de savoir si « ${found} » répond (${reason}).`,
    expected: 'une adresse qui répond',
    note: 'Ouvrez le lien dans un navigateur ; si la page s’affiche, il n’y a rien à faire.',
  }),
  en: ({ found, reason }) => ({
    message: `Whether "${found}" answers could not be told (${reason}).`,
    expected: 'an address that answers',
    note: 'Open the link in a browser; when the page shows, there is nothing to do.',
  }),
});
