import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '[a]: b'],
    [1, '[^a]: b'],
    [4, '[a]\n\n[a]: /b.pdf\n[a]: /c.pdf'],
  ],
  passes: ['[a]\n\n[a]: b.pdf', 'a[^1]\n\n[^1]: b[^2]\n[^2]: c'],
};
