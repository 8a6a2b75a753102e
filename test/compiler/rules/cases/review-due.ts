import type { RuleCases } from '../rule-cases.js';

const page = (more: string) => `---\nsummary: S\n${more}\n---\n\n## Q {#q}\n\nTexte.\n\n### R {#r}\n\nTexte.\n`;

export const cases: RuleCases = {
  fails: [
    [6, page('reviewed: 2026-08-31')],
    [7, page('reviewed: 2026-12-31\nreview: 2027-03-01')],
    [8, page('reviewed: 2026-12-31\nreviews:\n  q: 2027-02-01')],
    [11, page('reviews:\n  r: 2027-02-01')],
  ],
  passes: [
    page('reviewed: 2026-09-02'),
    page('reviewed: 2020-01-01\nreview: 2027-03-02'),
    page('reviewed: 2020-01-01\nreviews:\n  q: 2027-12-01'),
    page('title: T'),
  ],
  options: { today: '2027-03-01', rules: { 'review-due': 'warn' } },
};
