import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '[a]: b'],
    [1, '[^a]: b'],
    [4, '[a]\n\n[a]: /b.pdf\n[a]: /c.pdf'],
    [1, '[^1]: a [^1]'],
    [3, 'a\n\n[^1]: b[^2]\n\n[^2]: c[^1]'],
  ],
  passes: ['[a]\n\n[a]: b.pdf', 'a[^1]\n\n[^1]: b[^2]\n[^2]: c'],
};
