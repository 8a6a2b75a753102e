import { defineLimit } from './define-limit.js';

/** A file that is too large. */
export const limitFile = defineLimit()({
  id: 'limit-file',
  fr: ({ found }) => ({
    message: `Le fichier pèse ${found} octets.`,
    unit: 'octets',
    note: 'Partagez la page en plusieurs fichiers.',
  }),
  en: ({ found }) => ({
    message: `The file has ${found} bytes.`,
    unit: 'bytes',
    note: 'Split the page into several files.',
  }),
});
