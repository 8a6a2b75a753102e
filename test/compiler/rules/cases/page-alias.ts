import type { RuleCases } from '../rule-cases.js';

const page = (aliases: string) => `---\nsummary: S\naliases: ${aliases}\n---\n\nx`;

export const cases: RuleCases = {
  fails: [
    [3, page('https://www.exemple.fr/aide')],
    [3, page("'/aide#contact'")],
    [3, page('../../aide')],
    [
      'a.md:3',
      [
        { path: 'a.md', value: page('/b') },
        { path: 'b.md', value: 'x' },
      ],
    ],
    [
      'b.md:3',
      [
        { path: 'a.md', value: page('/aide') },
        { path: 'b.md', value: page('/aide/') },
      ],
    ],
  ],
  passes: [page('/aide'), page('[/aide/contact, aide.html]'), page('/page')],
};
