import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '## A {#a}'],
    [1, '## A {#a}\n\n<!-- x -->'],
  ],
  passes: ['## A {#a}\n\n### B {#b}\n\nx', '## A {#a}\n\n---'],
};
