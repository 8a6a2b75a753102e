import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[3, '---\nsummary: S\nfoo: 1\n---\n']],
  passes: ['---\nsummary: S\nlayout: page\n---\n'],
};
