import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[1, '---\ntitle: T\n---\n']],
  passes: ['---\nsummary: S\n---\n'],
};
