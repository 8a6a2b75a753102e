import { defineRule } from './define-rule.js';

/** The title of an audience page that does not ask. */
export const questionMark = defineRule<{ found: string }>()({
  id: 'question-mark',
  severity: 'off',
  editorial: 'error',
  fr: ({ found }) => ({
    message: `Le titre « ${found} » n’est pas une question.`,
    expected: 'un titre qui finit par « ? »',
    note: 'Écrivez la question comme le lecteur la poserait.',
  }),
  en: ({ found }) => ({
    message: `The heading "${found}" is not a question.`,
    expected: 'a heading that ends with "?"',
    note: 'Write the question as the reader would ask it.',
  }),
  check({ isAudience, answers }, report) {
    if (!isAudience) return;
    for (const { title, place } of answers) if (!title.endsWith('?')) report(place, { found: title });
  },
});
