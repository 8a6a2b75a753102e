import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { limits: { paragraphLines: 10, bracketWords: 10 } },
  fails: [
    [11, 'a\n'.repeat(11)],
    [1, `[${'a '.repeat(11)}`],
    [1, `[${'a@'.repeat(11)}](/b)`],
  ],
  passes: ['a\n'.repeat(10), '[a b] '.repeat(20), `[a] ${'a '.repeat(20)}`],
};
