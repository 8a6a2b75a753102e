import type { RuleCases } from '../rule-cases.js';

const page = (date: string) => `---\nsummary: S\nreviewed: ${date}\n---\n\nx`;

export const cases: RuleCases = {
  fails: [
    [3, page('2062-08-31')],
    [3, page('2026-12-01')],
    [3, page("'2027-01-01'")],
  ],
  passes: [page('2026-11-30'), page('2025-12-31'), page('31/08/2062'), 'x'],
  options: { today: '2026-11-30' },
};
