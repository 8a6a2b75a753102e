import { defineRule } from './define-rule.js';
import type { TypographyKind } from './editorial/typography.js';
import type { Words } from './language.js';

const faults: Words<TypographyKind> = {
  fr: {
    apostrophe: 'L’apostrophe est droite',
    capital: 'La capitale demande son accent ou sa cédille',
    ellipsis: 'Les points de suspension sont un seul signe, et « etc. » n’en prend pas',
    ligature: 'Les lettres o et e se lient',
    'no-break-space': 'Il faut ici une espace insécable',
    number: 'Les milliers se séparent par une espace fine insécable',
    quotes: 'Les guillemets français sont « et », avec une espace insécable à l’intérieur',
    'thin-space': 'Une espace fine insécable précède ; ! et ?',
  },
  en: {
    apostrophe: 'The apostrophe is straight',
    capital: 'The capital needs its accent or cedilla',
    ellipsis: 'An ellipsis is one character, and "etc." takes none',
    ligature: 'The letters o and e are joined',
    'no-break-space': 'A no-break space is needed here',
    number: 'Thousands are separated by a narrow no-break space',
    quotes: 'French quotation marks are « and », with a no-break space inside',
    'thin-space': 'A narrow no-break space precedes ; ! and ?',
  },
};

/** A place where a French page departs from the usages of the Imprimerie nationale. */
export const typography = defineRule<{ kind: TypographyKind; found: string; expected: string }>()({
  id: 'typography',
  severity: 'off',
  editorial: 'error',
  fr: ({ kind, expected }, fix) => ({
    message: `${faults.fr[kind]} : ${expected}`,
    nearest: expected,
    note: `Pour corriger la typographie de tous les fichiers : ${fix} --typography`,
  }),
  en: ({ kind, expected }, fix) => ({
    message: `${faults.en[kind]}: ${expected}`,
    nearest: expected,
    note: `To mend the typography of all files: ${fix} --typography`,
  }),
  check({ source, typographyEdits, placeAt }, report) {
    for (const { kind, start, end, write } of typographyEdits()) {
      const [head, tail] = surroundings(source, start, end);
      const found = head + source.slice(start, end) + tail;
      report(placeAt(start, end), { kind, found, expected: head + write + tail });
    }
  },
});

/** The rest of the words that a correction touches. */
function surroundings(source: string, start: number, end: number): [head: string, tail: string] {
  const head = /[^\s|]{0,30}$/u.exec(source.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const tail = /^[^\s|]{0,30}/u.exec(source.slice(end, end + 30))?.[0] ?? '';
  return [head, tail];
}
