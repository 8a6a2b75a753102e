import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { limits: { fileBytes: 100 } },
  fails: [
    [1, 'a'.repeat(101)],
    [1, 'é'.repeat(51)],
  ],
  passes: ['a'.repeat(100)],
};
