import { defineRule } from './define-rule.js';

/** A heading that skips a level: a screen reader announces a part that is missing (RGAA 9.1). */
export const headingLevel = defineRule<{ found: number; expected: number }>()({
  id: 'heading-level',
  severity: 'error',
  editorial: 'error',
  fr: ({ found, expected }) => ({
    message: `Le titre est de niveau ${found} alors que ${expected} est attendu : un niveau est sauté.`,
    found: '#'.repeat(found),
    expected: '#'.repeat(expected),
    nearest: '#'.repeat(expected),
    note: `Commencez le titre par ${'#'.repeat(expected)}.`,
  }),
  en: ({ found, expected }) => ({
    message: `The heading is of level ${found} where ${expected} is expected: a level is skipped.`,
    found: '#'.repeat(found),
    expected: '#'.repeat(expected),
    nearest: '#'.repeat(expected),
    note: `Begin the heading with ${'#'.repeat(expected)}.`,
  }),
});
