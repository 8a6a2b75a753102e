import type { RuleCases } from '../rule-cases.js';

const conflict = '<<<<<<< HEAD\nAvant.\n=======\nAprès.\n>>>>>>> branche\n';

export const cases: RuleCases = {
  fails: [
    [3, `## A {#a}\n\n${conflict}`],
    [1, `${conflict}\n## A {#a}\n\nx`],
    [2, `---\n${conflict}---\n\nx`],
  ],
  passes: ['<<<<<<< HEAD\n\nx', 'x\n=======\n\ny', `> ${conflict.replaceAll('\n', '\n> ')}`],
};
