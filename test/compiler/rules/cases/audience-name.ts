import type { RuleCases } from '../rule-cases.js';

const site = (audience: string, other = 'producteur') => [
  { path: 'faq/citoyen.md', value: `---\nsummary: S\naudience: ${audience}\n---\n\nx` },
  { path: 'faq/producteur.md', value: `---\nsummary: S\naudience: ${other}\n---\n\nx` },
];

export const cases: RuleCases = {
  fails: [
    ['faq/citoyen.md:3', site('citoyens')],
    ['faq/citoyen.md:3', site('Citoyen')],
    ['faq/citoyen.md:3', site('cytoyen')],
    ['faq/citoyen.md:3', site('producteur')],
    ['faq/producteur.md:3', site('citoyen', 'producteurs')],
  ],
  passes: [site('citoyen'), site('particuliers'), 'x'],
};
