import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'a\u0000b'],
    [1, 'a\u000cb'],
    [1, '\ud83d'],
    [2, '---\ntitle: "a\\x1b[2J"\nsummary: S\n---\n\nx'],
    [2, '---\ntitle: "a\\e"\nsummary: S\n---\n\nx'],
    [2, '---\ntitle: "a\\0"\nsummary: S\n---\n\nx'],
  ],
  passes: ['a\tb', '😀'],
};
