import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[1, '```js title="a"\nx\n```']],
  passes: ['```js\nx\n```', '    x'],
};
