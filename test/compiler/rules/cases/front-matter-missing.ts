import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'x'],
    [1, '---\n\nx'],
  ],
  passes: ['---\nsummary: S\n---\n\nx'],
};
