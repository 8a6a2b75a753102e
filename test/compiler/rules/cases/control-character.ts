import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'a\u0000b'],
    [1, 'a\u000cb'],
    [1, '\ud83d'],
  ],
  passes: ['a\tb', '😀'],
};
