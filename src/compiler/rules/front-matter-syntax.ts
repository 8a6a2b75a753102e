import { defineRule } from './define-rule.js';
import { syntaxProblems, type SyntaxProblem } from './words/syntax-problems.js';

/** Front matter that cannot be read: it is not YAML, or more of YAML than is read here. */
export const frontMatterSyntax = defineRule<{ problem: SyntaxProblem; found: string }>()({
  id: 'front-matter-syntax',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ problem, found }) => ({
    message: `L’en-tête ne se lit pas : ${syntaxProblems.fr[problem][0]}`,
    found,
    expected: 'une clé, deux-points, une espace, une valeur',
    note: syntaxProblems.fr[problem][1],
  }),
  en: ({ problem, found }) => ({
    message: `The front matter cannot be read: ${syntaxProblems.en[problem][0]}`,
    found,
    expected: 'YAML: a key, a colon, a space, a value',
    note: syntaxProblems.en[problem][1],
  }),
});
