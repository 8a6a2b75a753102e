import { defineRule } from './define-rule.js';
import { count, type Excess } from './words/count.js';

/** A file that is too large. */
export const limitFile = defineRule<Excess>()({
  id: 'limit-file',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, limit }) => ({
    message: `Le fichier pèse ${count.fr(found)} octets.`,
    found: count.fr(found),
    expected: `${count.fr(limit)} octets au plus`,
    note: 'Partagez la page en plusieurs fichiers.',
  }),
  en: ({ found, limit }) => ({
    message: `The file has ${count.en(found)} bytes.`,
    found: count.en(found),
    expected: `at most ${count.en(limit)} bytes`,
    note: 'Split the page into several files.',
  }),
});
