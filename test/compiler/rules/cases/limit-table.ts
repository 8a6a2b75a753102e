import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { limits: { tableCells: 10 } },
  fails: [
    [7, '|a|b|\n|-|-|\n|\n|\n|\n|\n|\n'],
    [12, `|a|\n|-|\n${'|b|\n'.repeat(10)}`],
  ],
  passes: [`|a|b|\n|-|-|\n${'|c|\n'.repeat(4)}`],
};
