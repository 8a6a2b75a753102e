import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, ':::theorem\nx\n:::'],
    [3, 'x\n\n::: theorem Pythagore\nx\n:::'],
    [1, '::hero\nx\n::'],
  ],
  passes: [
    ':::note\nx\n:::',
    '::: details Plus\nx\n:::',
    '!!! theorem\n    x',
    '> [!theorem]\n> x',
    '```\n:::theorem\nx\n:::\n```',
  ],
};
