import { defineRule } from './define-rule.js';

/** A link to an outside page that says it has another address for good. */
export const externalMoved = defineRule<{ found: string; location: string }>()({
  id: 'external-moved',
  severity: 'warning',
  fr: ({ found, location }) => ({
    message: `« ${found} » a changé d’adresse pour de bon : « ${location} ».`,
    expected: location,
    nearest: location,
    note: 'Remplacez l’ancienne adresse par la nouvelle.',
  }),
  en: ({ found, location }) => ({
    message: `"${found}" has another address for good: "${location}".`,
    expected: location,
    nearest: location,
    note: 'Replace the old address with the new one.',
  }),
});
