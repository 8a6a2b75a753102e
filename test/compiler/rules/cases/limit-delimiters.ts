import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { limits: { delimiters: 10 } },
  fails: [
    [1, `x ${'a]'.repeat(11)}`],
    [1, `x ${'[a] '.repeat(11)}`],
    [1, `x ${'*a_ '.repeat(11)}`],
    [1, `x ${'_a'.repeat(11)}`],
    [1, `x ${'~a'.repeat(11)}`],
    [1, `x ${'`a'.repeat(11)}`],
    [1, `x ${'<!--'.repeat(11)}`],
    [1, `x ${'!['.repeat(11)}`],
    [6, `x ${'[a](b\n'.repeat(11)}`],
  ],
  passes: [
    '[a](b.pdf)\n\n'.repeat(20),
    `\`\`\`\n${'a]\n'.repeat(20)}\`\`\``,
    '- [a](b.pdf)\n'.repeat(20),
    `| a |\n|---|\n${'| [a](b.pdf) |\n'.repeat(20)}`,
  ],
};
