import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '---\ntitle: T\n---\n'],
    [1, '---\n# remarque\n---\n\n# Titre\n\nTexte.\n'],
  ],
  passes: ['---\nsummary: S\n---\n'],
};
