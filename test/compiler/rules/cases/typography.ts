import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, "L'eau."],
    [1, 'Quoi donc?'],
    [2, '---\nsummary: "Vraiment?"\n---\n'],
  ],
  passes: ['L’eau\u202f? «\u00a0Oui\u00a0»…', '`Quoi?`', '---\nlang: en\n---\n\nWhat?'],
};
