import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [3, '---\nsummary: S\nfoo: 1\n---\n'],
    [2, '---\ndescription: S\n---\n'],
    [3, '+++\nsummary = "S"\nfoo = 1\n+++\n'],
    [3, '{\n  "summary": "S",\n  "foo": 1\n}\n'],
    [2, '---\nresume: S\n---\n'],
    [2, '---\nTitre: T\nsummary: S\n---\n'],
  ],
  passes: ['+++\nsummary = "S"\n+++\n', '{\n  "summary": "S"\n}\n', '---\nsummary: S\nlayout: page\n---\n'],
};
