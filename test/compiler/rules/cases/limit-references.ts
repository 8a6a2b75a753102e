import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  options: { limits: { referenceCharacters: 1_000 } },
  fails: [[1, `[a]: /${'b'.repeat(100)}\n\n${'[a]\n\n'.repeat(50)}`]],
  passes: [`[a]: /b.pdf\n\n${'[a]\n\n'.repeat(50)}`],
};
