import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[1, '## A[^1] {#a}\n\nx\n\n[^1]: n']],
  passes: ['## A {#a}\n\nx[^1]\n\n[^1]: n'],
};
