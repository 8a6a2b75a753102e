import type { RuleCases } from '../rule-cases.js';

const answer = (text: string) => `---\naudience: citoyen\n---\n\n## Où\u202f? {#ou}\n\n${text}`;

export const cases: RuleCases = {
  fails: [
    [5, answer('mot '.repeat(59))],
    [5, answer('mot '.repeat(251))],
  ],
  passes: [
    answer('mot '.repeat(60)),
    answer('mot '.repeat(250)),
    answer(`${'mot '.repeat(60)}\n\n\`\`\`text\n${'mot '.repeat(300)}\n\`\`\``),
    '## Le site {#site}\n\nCourt.',
  ],
};
