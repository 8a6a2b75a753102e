import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { limits: { lazyLines: 10 } },
  fails: [
    [32, '> a\nb\n\n'.repeat(11)],
    [12, `- a\n${'b\n'.repeat(11)}`],
  ],
  passes: ['> a\n'.repeat(20), '- a\n  b\n'.repeat(20)],
};
