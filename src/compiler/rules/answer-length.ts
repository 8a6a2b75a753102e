import { defineRule } from './define-rule.js';

/** Fewest and most words of an answer, blocks of code left out. */
const least = 60;
const most = 250;

/** An answer that is too short to help or too long to be read. */
export const answerLength = defineRule<{ title: string; found: number; least: number; most: number }>()({
  id: 'answer-length',
  severity: 'off',
  editorial: 'error',
  fr: ({ title, found, least, most }) => ({
    message: `La réponse à « ${title} » compte ${found} mots.`,
    found: String(found),
    expected: `de ${least} à ${most} mots, sans les blocs de code`,
    note:
      found > most
        ? 'Coupez ce que d’autres réponses disent déjà, ou posez deux questions.'
        : 'Donnez les étapes, les conditions, les limites et les liens utiles.',
  }),
  en: ({ title, found, least, most }) => ({
    message: `The answer to "${title}" has ${found} words.`,
    found: String(found),
    expected: `${least} to ${most} words, blocks of code left out`,
    note:
      found > most
        ? 'Cut what other answers say already, or ask two questions.'
        : 'Give the steps, conditions, limits and links.',
  }),
  check({ isAudience, answers }, report) {
    if (!isAudience) return;
    for (const { title, place, wordCount } of answers) {
      const found = wordCount();
      if (found < least || found > most) report(place, { title, found, least, most });
    }
  },
});
