import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '## A\n\nx'],
    [5, '---\nsummary: S\n---\n\n# A\n\nx'],
  ],
  passes: ['## A {#a}\n\nx', '# A\n\nx'],
};
