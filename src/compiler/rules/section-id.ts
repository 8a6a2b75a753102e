import { defineRule } from './define-rule.js';
import { isReservedName } from '../source/file-names.js';
import { cut } from '../markdown/one-line.js';
import { isAscii, longestId } from '../markdown/slug.js';
import { didYouMean } from './words/did-you-mean.js';

/** What is wrong with an id, for it becomes the name of a file. */
const problems = {
  fr: (id: string) =>
    id.length > longestId
      ? `a ${id.length} caractères : ${longestId} au plus`
      : isReservedName(id)
        ? 'est un nom que Windows réserve'
        : 'n’est pas valable',
  en: (id: string) =>
    id.length > longestId
      ? `has ${id.length} characters: ${longestId} at most`
      : isReservedName(id)
        ? 'is a name that Windows reserves'
        : 'is not valid',
};

/** An id made from another script is none to advise: the editor chooses one in ASCII. */
function nearestTo(expected: string): string | undefined {
  return isAscii(expected) ? expected : undefined;
}

/** An id that is not kebab-case ASCII, or that cannot be the name of a file. */
export const sectionId = defineRule<{ found: string; expected: string }>()({
  id: 'section-id',
  severity: 'error',
  fr: ({ found, expected }) => ({
    message: `L’identifiant « ${cut(found, 40)} » ${problems.fr(found)}.${didYouMean.fr(nearestTo(expected))}`,
    expected: 'des lettres minuscules sans accent, des chiffres et des tirets',
    nearest: nearestTo(expected),
    note: `Écrivez {#${nearestTo(expected) ?? 'mon-identifiant'}} à la fin du titre.`,
  }),
  en: ({ found, expected }) => ({
    message: `Id "${cut(found, 40)}" ${problems.en(found)}.${didYouMean.en(nearestTo(expected))}`,
    expected: 'lower-case letters without accents, digits and hyphens',
    nearest: nearestTo(expected),
    note: `Write {#${nearestTo(expected) ?? 'my-id'}} at the end of the heading.`,
  }),
});
