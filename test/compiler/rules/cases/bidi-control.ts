import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'a\u202eb'],
    [1, 'a&#8238;b'],
  ],
  passes: ['\u200fعربي', 'a\u200db'],
};
