import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '## A {#Été}\n\nx'],
    [1, '## A {#a_b}\n\nx'],
    [1, '## A {#e\u0301te}\n\nx'],
    [1, '## A {#}\n\nx'],
    [1, `## A {#${'a'.repeat(201)}}\n\nx`],
    [1, '## A {#con}\n\nx'],
  ],
  passes: ['## A {#ete-2026}\n\nx', '## Con\n\nx', `## A {#${'a'.repeat(200)}}\n\nx`],
};
