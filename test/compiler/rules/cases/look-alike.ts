import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [
      'a.md:1',
      [
        { path: 'a.md', value: 'x' },
        { path: 'A.md', value: 'x' },
      ],
    ],
    ['é.md:1', [{ path: 'e\u0301.md', value: 'x' }]],
    [
      'é.md:1',
      [
        { path: '\u00e9.md', value: 'x' },
        { path: 'e\u0301.md', value: 'x' },
      ],
    ],
  ],
  passes: [
    [
      { path: '\u00e9.md', value: 'x' },
      { path: 'f.md', value: 'x' },
    ],
  ],
};
