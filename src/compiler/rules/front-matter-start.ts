import { defineRule } from './define-rule.js';

/** Something stands before the front matter, which is then read as text. */
export const frontMatterStart = defineRule<{ found: string; line: number }>()({
  id: 'front-matter-start',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ found, line }) => ({
    message:
      line === 1
        ? `La ligne « ${found} » n’ouvre pas l’en-tête : il commence par trois tirets.`
        : `L’en-tête commence à la ligne ${line} : rien ne doit le précéder.`,
    found,
    expected: '--- sur la première ligne du fichier',
    note:
      line === 1
        ? 'Écrivez --- à la place de cette ligne.'
        : 'Supprimez tout ce qui se trouve avant la ligne ---, lignes vides comprises.',
  }),
  en: ({ found, line }) => ({
    message:
      line === 1
        ? `Line "${found}" does not open the front matter: it begins with three hyphens.`
        : `The front matter begins on line ${line}: nothing may stand before it.`,
    found,
    expected: '--- on the first line of the file',
    note:
      line === 1
        ? 'Write --- in place of this line.'
        : 'Remove everything that stands before the line ---, empty lines too.',
  }),
});
