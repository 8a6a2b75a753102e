import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'caf\ufffd'],
    [1, 'Il va \ufffd Paris.'],
    [3, 'x\n\n## L\ufffdt\ufffd {#ete}\n\nx'],
    [2, '---\nsummary: caf\ufffd\n---\n\nx'],
    [1, 'un \ufffe mot'],
    [1, 'un\uffffmot'],
  ],
  passes: ['Le signe « \ufffd » et `\ufffd`.', '("\ufffd")', 'café', 'un mot 😀'],
};
