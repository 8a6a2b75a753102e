import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { limits: { depth: 10 } },
  fails: [
    [1, `${'>'.repeat(11)} a`],
    [1, `${'- '.repeat(11)}a`],
    [1, '<div>'.repeat(11) + '</div>'.repeat(11)],
    [1, `${'>'.repeat(4_096)} a`],
  ],
  passes: [`${'>'.repeat(10)} a`, '<p>a'.repeat(20)],
};
