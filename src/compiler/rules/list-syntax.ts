import { defineRule } from './define-rule.js';
import { syntaxProblems, type SyntaxProblem } from './words/syntax-problems.js';

/** What is wrong with a list: its YAML, or what stands under a key. */
export type ListProblem = SyntaxProblem | 'shape';

/** `lexicon.yml` or `links.yml`, which cannot be read. */
export const listSyntax = defineRule<{ problem: ListProblem; found: string }>()({
  id: 'list-syntax',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ problem, found }) => {
    const [reason, note] =
      problem === 'shape'
        ? [`« ${found} » n’a pas la forme attendue.`, 'Comparez avec une autre ligne de la liste.']
        : syntaxProblems.fr[problem];
    return { message: `La liste ne se lit pas : ${reason}`, found, expected, note };
  },
  en: ({ problem, found }) => {
    const [reason, note] =
      problem === 'shape'
        ? [`"${found}" has not the form that is expected.`, 'Compare it with another line of the list.']
        : syntaxProblems.en[problem];
    return { message: `The list cannot be read: ${reason}`, found, expected, note };
  },
});

const expected =
  'lexicon.yml: foreign, acronyms, names, avoid; links.yml: - url: https://…, status: attestée | déduite | à vérifier | historique';
