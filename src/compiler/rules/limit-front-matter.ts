import { defineRule } from './define-rule.js';
import { count, type Excess } from './words/count.js';

/** Front matter that is too large or nested too deep. */
export const limitFrontMatter = defineRule<Excess & { unit: 'bytes' | 'depth' }>()({
  id: 'limit-front-matter',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, limit, unit }) => ({
    message:
      unit === 'bytes'
        ? `L’en-tête pèse ${count.fr(found)} octets.`
        : `L’en-tête est emboîté sur au moins ${count.fr(found)} niveaux.`,
    found: count.fr(found),
    expected: `${count.fr(limit)} ${unit === 'bytes' ? 'octets' : 'niveaux'} au plus`,
    note: 'L’en-tête ne contient que quelques lignes ; le texte de la page vient après la seconde ligne ---.',
  }),
  en: ({ found, limit, unit }) => ({
    message:
      unit === 'bytes'
        ? `The front matter has ${count.en(found)} bytes.`
        : `The front matter is nested at least ${count.en(found)} levels deep.`,
    found: count.en(found),
    expected: `at most ${count.en(limit)} ${unit === 'bytes' ? 'bytes' : 'levels'}`,
    note: 'Front matter holds a few lines; the text of the page comes after the second line ---.',
  }),
});
