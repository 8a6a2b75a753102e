import { defineRule } from './define-rule.js';
import { syntaxProblems, type SyntaxProblem } from './words/syntax-problems.js';

/** Front matter that cannot be read: it is not YAML, or more of YAML than is read here. */
export const frontMatterSyntax = defineRule<{
  problem: SyntaxProblem;
  found: string;
  /** The line as it must be written, where only one can be meant. */
  expected?: string | undefined;
}>()({
  id: 'front-matter-syntax',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ problem, expected }) => ({
    message: `L’en-tête ne se lit pas : ${syntaxProblems.fr[problem][0]}`,
    expected: expected ?? 'une clé, deux-points, une espace, une valeur',
    nearest: expected,
    note: expected === undefined || problem === 'fence' ? syntaxProblems.fr[problem][1] : `Écrivez : ${expected}`,
  }),
  en: ({ problem, expected }) => ({
    message: `The front matter cannot be read: ${syntaxProblems.en[problem][0]}`,
    expected: expected ?? 'YAML: a key, a colon, a space, a value',
    nearest: expected,
    note: expected === undefined || problem === 'fence' ? syntaxProblems.en[problem][1] : `Write: ${expected}`,
  }),
});
