import type { RuleCases } from '../rule-cases.js';

const page = (id: string) =>
  `---\nsummary: S\nreviews:\n  ${id}: 2027-02-01\n---\n\n## Q {#question}\n\n### R {#reste}\n\nTexte.\n`;

export const cases: RuleCases = {
  fails: [[1, page('qestion')]],
  passes: [page('question'), page('reste')],
};
