import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, 'a\u202eb'],
    [1, 'a&#8238;b'],
    [2, '---\ntitle: "\\u202Ecod"\nsummary: S\n---\n\nx'],
    [2, '---\ntitle: "a\\U0000202Eb"\nsummary: S\n---\n\nx'],
    [3, '---\nsummary: S\n"\\u2066x": a\n---\n\nx'],
  ],
  passes: ['\u200fعربي', 'a\u200db'],
};
