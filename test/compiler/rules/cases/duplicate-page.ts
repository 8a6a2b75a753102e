import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [
      'b/x.md:1',
      [
        { path: 'a/x.md', value: 'x' },
        { path: 'b/x.md', value: 'x' },
      ],
    ],
  ],
  passes: [
    [
      { path: 'a/x.md', value: 'x' },
      { path: 'b/y.md', value: 'x' },
    ],
  ],
};
