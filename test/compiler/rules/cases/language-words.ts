import type { RuleCases } from '../rule-cases.js';

const page = (lang: string) => `---\nsummary: S\nlang: ${lang}\n---\n\nx`;

export const cases: RuleCases = {
  fails: [
    [1, page('it')],
    [1, page('est')],
    [
      'b.md:1',
      [
        { path: 'a.md', value: page('en') },
        { path: 'b.md', value: page('ar-MA') },
        { path: 'c.md', value: page('ar') },
      ],
    ],
  ],
  passes: [page('fr'), page('en-GB'), page('es'), 'x'],
};
