import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [[5, '---\naudience: citoyen\n---\n\n## Publier {#publier}\n\nx']],
  passes: ['---\naudience: citoyen\n---\n\n## Comment publier\u202f? {#publier}\n\nx', '## Publier {#publier}\n\nx'],
};
