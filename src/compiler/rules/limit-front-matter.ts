import { defineLimit, type Excess } from './define-limit.js';

/** Front matter that is too large or nested too deep. */
export const limitFrontMatter = defineLimit<Excess & { unit: 'bytes' | 'depth' }>()({
  id: 'limit-front-matter',
  fr: ({ found, unit }) => ({
    message:
      unit === 'bytes' ? `L’en-tête pèse ${found} octets.` : `L’en-tête est emboîté sur au moins ${found} niveaux.`,
    unit: unit === 'bytes' ? 'octets' : 'niveaux',
    note: 'L’en-tête ne contient que quelques lignes ; le texte de la page vient après la seconde ligne ---.',
  }),
  en: ({ found, unit }) => ({
    message:
      unit === 'bytes'
        ? `The front matter has ${found} bytes.`
        : `The front matter is nested at least ${found} levels deep.`,
    unit: unit === 'bytes' ? 'bytes' : 'levels',
    note: 'Front matter holds a few lines; the text of the page comes after the second line ---.',
  }),
});
