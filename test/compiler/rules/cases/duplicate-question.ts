import type { SourceFile } from '../../../../src/compiler/index.js';
import type { RuleCases } from '../rule-cases.js';

const page = (audience: string, title: string): SourceFile => ({
  path: `${audience}.md`,
  value: `---\naudience: ${audience}\n---\n\n## ${title} {#question}\n\nTexte.`,
});

export const cases: RuleCases = {
  fails: [
    ['producteur.md:5', [page('citoyen', 'Puis-je réutiliser ?'), page('producteur', 'Puis-je réutiliser\u202f?')]],
    [9, '---\naudience: citoyen\n---\n\n## Où ? {#ou}\n\nx\n\n## Où ? {#la}\n\nx'],
  ],
  passes: [
    [page('citoyen', 'Puis-je réutiliser ?'), page('producteur', 'Puis-je publier ?')],
    '## Où ? {#ou}\n\nx\n\n## Où ? {#la}\n\nx',
  ],
};
