import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [2, '---\na: b: c\n---\n'],
    [2, '---\na: "b\n---\n'],
    [3, '---\na: 1\na: 2\n---\n'],
    [2, '---\na: &x 1\nb: *x\n---\n'],
    [2, '---\na: !!js/function x\n---\n'],
    [2, '---\n? a\n: b\n---\n'],
    [2, '---\n\ta: 1\n---\n'],
    [2, '---\na: [1\n---\n'],
    [2, '---\n[a]: b\nc: d\n---\n'],
    [4, '---\na:\n  - b\n c: d\n---\n'],
    [2, '---\n{a: 1}: 2\n---\n'],
    [1, '---\nsummary: S'],
    [2, "---\ntitle: 'L'essai'\nsummary: S\n---\n"],
    [2, '---\nsummary: "a" et b\n---\n'],
    [3, '---\ntitle: C\n  summary: S\n---\n'],
    [3, '---\nsummary: |\nS\n---\n'],
  ],
  passes: ['---\nsummary: "a: b & c * d ! e"\n---\n'],
};
