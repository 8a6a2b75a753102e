import type { TypographyKind } from '../editorial/typography.js';
import type { EditorialMessages } from '../messages.js';
import type { UrlProblem } from '../rules.js';

const typography: Readonly<Record<TypographyKind, string>> = {
  apostrophe: 'The apostrophe is straight',
  capital: 'The capital needs its accent or cedilla',
  ellipsis: 'An ellipsis is one character, and "etc." takes none',
  ligature: 'The letters o and e are joined',
  'no-break-space': 'A no-break space is needed here',
  number: 'Thousands are separated by a narrow no-break space',
  quotes: 'French quotation marks are « and », with a no-break space inside',
  'thin-space': 'A narrow no-break space precedes ; ! and ?',
};

const urls: Readonly<Record<UrlProblem, readonly [message: string, note: string]>> = {
  elsewhere: ['is cited for the record only, on another page', 'Remove the link, or cite today’s address.'],
  unknown: ['is not in the list of allowed addresses', 'Open the address to check it, then add it to links.yml; or mend the link.'],
  unverified: ['is marked as unverified', 'Open the address; if it answers, change its status in links.yml.'],
}; // prettier-ignore

export const enEditorial: EditorialMessages = {
  acronym: ({ found, expected }) =>
    expected === undefined
      ? {
          message: `Acronym "${found}" is not in the lexicon.`,
          found,
          expected: 'an acronym of the lexicon, or a name that needs no explanation',
          note: 'Add it to lexicon.yml, under `acronyms` with its long form, or under `names`.',
        }
      : {
          message: `Acronym "${found}" is not spelled out where it is first used.`,
          found,
          expected: `${expected} (${found})`,
          note: 'Write the long form once, before the acronym or with it; from then on the acronym is enough.',
        },
  'answer-length': ({ title, found, least, most }) => ({
    message: `The answer to "${title}" has ${found} words.`,
    found: String(found),
    expected: `${least} to ${most} words, blocks of code left out`,
    note:
      found > most
        ? 'Cut what other answers say already, or ask two questions.'
        : 'Give the steps, conditions, limits and links.',
  }),
  'duplicate-question': ({ found, other }) => ({
    message: `The question "${found}" is already asked: ${other}.`,
    found,
    expected: 'a question that no other page asks',
    note: 'Say in the title what this audience looks for, or link to the other answer.',
  }),
  'foreign-term': ({ found }) => ({
    message: `"${found}" is in italics, but its language is not known.`,
    found,
    expected: 'a foreign term of the lexicon',
    note: 'Add the term and its language to lexicon.yml, under `foreign`; use bold for emphasis.',
  }),
  'link-allowed': ({ found, problem, nearest }) => ({
    message: `Address "${found}" ${urls[problem][0]}.`,
    found,
    expected: 'an address of the list, written exactly as there',
    nearest,
    note: urls[problem][1],
  }),
  'link-text': ({ found }) => ({
    message: found === '' ? 'The link has no text.' : `The text of the link, "${found}", does not say where it leads.`,
    found,
    expected: 'a text that is clear by itself, such as "guide to certification"',
    note: 'A screen reader lists links without the sentences around them (WCAG 2.4.4).',
  }),
  'opening-sentence': ({ title, found, length, limit }) =>
    found === ''
      ? {
          message: `The answer to "${title}" does not begin with a sentence.`,
          expected: `a paragraph whose first sentence answers, in ${limit} characters at most`,
          note: 'Answer first, in one sentence; the list, table or example comes after.',
        }
      : {
          message: `The first sentence has ${length} characters.`,
          found,
          expected: `${limit} characters at most`,
          note: 'It is the excerpt in search and in the newsletter: keep the answer, move the rest.',
        },
  'preferred-word': ({ found, expected }) => ({
    message: `Write "${expected}" instead of "${found}".`,
    found,
    expected,
    nearest: expected,
    note: 'The lexicon prefers this term; a word of code goes between backticks.',
  }),
  'question-mark': ({ found }) => ({
    message: `The heading "${found}" is not a question.`,
    found,
    expected: 'a heading that ends with "?"',
    note: 'Write the question as the reader would ask it.',
  }),
  'table-header': ({ found, columns }) => ({
    message: found === 0 ? 'The table has no header cell.' : 'A header of the table is empty.',
    found: `${found} of ${columns} headers have a text`,
    expected: 'a title for each column (only the first corner may stay empty)',
    note: 'A screen reader says the header before each cell (WCAG 1.3.1).',
  }),
  typography: ({ kind, found, expected }) => ({
    message: `${typography[kind]}: ${expected}`,
    found,
    expected,
    nearest: expected,
    note: 'The command `fix` mends the typography of the whole file.',
  }),
};
