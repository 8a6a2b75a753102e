import { defineRule } from './define-rule.js';

/** An answer that does not open with a sentence short enough to be its excerpt. */
export const openingSentence = defineRule<{
  title: string;
  /** Absent when the answer does not begin with a paragraph. */
  found?: string | undefined;
  length: number;
  limit: number;
}>()({
  id: 'opening-sentence',
  severity: 'off',
  editorial: 'error',
  fr: ({ title, found, length, limit }) =>
    found === undefined
      ? {
          message: `La réponse à « ${title} » ne commence pas par une phrase.`,
          expected: `un paragraphe dont la première phrase répond, en ${limit} caractères au plus`,
          note: 'Répondez d’abord en une phrase ; la liste, le tableau ou l’exemple viennent après.',
        }
      : {
          message: `La première phrase compte ${length} caractères.`,
          expected: `${limit} caractères au plus`,
          note: 'Elle sert d’extrait dans la recherche et l’infolettre : gardez la réponse, déplacez le reste.',
        },
  en: ({ title, found, length, limit }) =>
    found === undefined
      ? {
          message: `The answer to "${title}" does not begin with a sentence.`,
          expected: `a paragraph whose first sentence answers, in ${limit} characters at most`,
          note: 'Answer first, in one sentence; the list, table or example comes after.',
        }
      : {
          message: `The first sentence has ${length} characters.`,
          expected: `${limit} characters at most`,
          note: 'It is the excerpt in search and in the newsletter: keep the answer, move the rest.',
        },
  check({ isAudience, answers, excerptLength: limit }, report) {
    if (!isAudience) return;
    for (const { title, place, firstSentence } of answers) {
      const first = firstSentence();
      const found = first?.text;
      if (found !== undefined && found.length <= limit) continue;
      report(first?.place ?? place, { title, found, length: found?.length ?? 0, limit });
    }
  },
});
