import type { RuleCases } from '../rule-cases.js';

const answer = (text: string) => `---\naudience: citoyen\n---\n\n## Où\u202f? {#ou}\n\n${text}`;

export const cases: RuleCases = {
  fails: [
    [5, answer('- Publiez vos fichiers.')],
    [7, answer(`${'Publiez vos fichiers et décrivez-les, '.repeat(6)}puis relisez-les.`)],
  ],
  passes: [answer('Publiez vos fichiers, puis décrivez-les. Relisez-les.'), '## Le site {#site}\n\n- Court.'],
};
