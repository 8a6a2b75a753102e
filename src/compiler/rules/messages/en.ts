import type { Messages } from '../messages.js';
import type { Expectation, FileKind, Imbalance, SyntaxProblem } from '../rules.js';

const didYouMean = (nearest?: string) => (nearest === undefined ? '' : ` Did you mean "${nearest}"?`);

const expectations: Readonly<Record<Expectation, string>> = {
  boolean: 'true or false',
  buttons: 'a list of buttons, each with `title` and `default`',
  button: 'a button with `title` (its label) and `default` (the path of the page)',
  date: 'a date that exists, written YYYY-MM-DD, such as 2026-08-31',
  keys: 'lines "key: value", such as "title: Questions from citizens"',
  language: 'a language code, such as fr',
  text: 'a text',
};

const syntax: Readonly<Record<SyntaxProblem, readonly [message: string, note: string]>> = {
  alias: ['anchors (&) and aliases (*) are not allowed.', 'Write the value in full; put a text that begins with & or * between straight quotes.'],
  colon: ['a colon followed by a space cuts the value.', 'Put the whole value between straight quotes: summary: "Publishing: a guide".'],
  'complex-key': ['a key must be a plain word.', 'Remove the ? or the brackets before the colon.'],
  'duplicate-key': ['the same key is written twice.', 'Keep one of the two lines.'],
  indent: ['the spaces at the start of the lines do not line up.', 'Align the keys; indent by two spaces below a key.'],
  other: ['it is not YAML.', 'Write a key, a colon, a space, a value; when in doubt, put the value between straight quotes.'],
  quote: ['a quote or bracket that was opened is not closed.', 'Close it, or put the whole value between straight quotes.'],
  tab: ['a tab begins the line.', 'Replace the tab with two spaces.'],
  tag: ['YAML tags (!) are not allowed.', 'Remove the word that begins with !; put a text that begins with ! between straight quotes.'],
  unclosed: ['the line `---` that ends it is missing.', 'Add a line `---` after the last key.'],
}; // prettier-ignore

const imbalances: Readonly<Record<Imbalance, readonly [message: string, note: string]>> = {
  foster: ['Content put into an HTML table outside its cells would move before the table', 'Put it into a <td> or <th> cell, without a blank line inside the table.'],
  misplaced: ['This tag means something only inside a table', 'Wrap it in <table> and </table>, or write the table in Markdown.'],
  stray: ['This tag closes an element that is not open', 'Remove it, or add the opening tag.'],
  unclosed: ['This tag is not closed', 'Add the closing tag where it belongs.'],
}; // prettier-ignore

const kinds: Readonly<Record<FileKind, string>> = {
  device: 'a device',
  directory: 'a folder',
  fifo: 'a named pipe',
  socket: 'a socket',
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you do not have the right to',
  EFBIG: 'it is too large',
  EIO: 'the disk answered with an error',
  ELOOP: 'the symbolic links go in circles',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  EPERM: 'you do not have the right to',
};

const number = (value: number) => value.toLocaleString('en-US');

export const en: Messages = {
  'audience-button': ({ page, expected }) => ({
    message: `Page "${page}" has no button on the home page.`,
    found: page,
    expected,
    note: 'Add a `title` and a `default` that leads to this page to `buttons` in `index.md`.',
  }),
  'bidi-control': ({ found }) => ({
    message: `The invisible character ${found} changes the reading direction: the text shown is not the text written.`,
    found,
    expected: 'text without direction controls',
    note: 'Delete this character; if need be, delete and retype the word.',
  }),
  'button-target': ({ found, nearest }) => ({
    message: `The button leads to "${found}", which does not exist.${didYouMean(nearest)}`,
    found,
    expected: 'the path of a page, such as "faq/citoyen"',
    nearest,
  }),
  'code-meta': ({ found }) => ({
    message: `What follows the language of the code block is left out: "${found}".`,
    found,
    expected: 'the name of the language alone, such as ```json',
    note: 'Remove these words, or write them in the text.',
  }),
  'control-character': ({ found }) => ({
    message: `The control character ${found} cannot be seen or read.`,
    found,
    expected: 'letters, signs, spaces and line ends',
    note: 'Delete it: it stands at exactly this column.',
  }),
  'dialect-attribute': ({ found }) => ({
    message: `The attribute "${found}" is left out.`,
    found,
    expected: 'a heading id {#my-id}, or nothing',
    note: 'Remove it: presentation belongs to the site that shows the page.',
  }),
  'dialect-tag': ({ found }) => ({
    message: `The tag "${found}" is not understood: it stays in the text as it is.`,
    found,
    expected: 'Markdown, {% hint %}, {% embed %} or {% link %}',
    note: 'Replace it with Markdown; to show it as an example, put it between backticks.',
  }),
  'duplicate-page': ({ found, other }) => ({
    message: `Two pages are named "${found}": the other one is ${other}.`,
    found,
    expected: 'a file name of its own for each page',
    note: 'Rename one of the two files.',
  }),
  'duplicate-section': ({ found, line }) => ({
    message: `Id "${found}" is already used on line ${line}.`,
    found,
    expected: 'an id that is unique in the page',
    note: 'Change the id of the newer question: the other one may already be public.',
  }),
  'empty-section': ({ found }) => ({
    message: `Nothing follows the heading "${found}".`,
    found,
    expected: 'text or sub-headings',
    note: 'Write the answer, or remove the heading.',
  }),
  'file-encoding': ({ found, offset }) => ({
    message: `The file is not UTF-8: byte ${found} at offset ${number(offset)}.`,
    found,
    expected: 'a file saved as UTF-8',
    note: 'In your editor, choose "Save with encoding", then UTF-8.',
  }),
  'external-link': ({ found, reason }) => ({
    message: `The link leads nowhere any more: "${found}" (${reason}).`,
    found,
    expected: 'an address that answers',
    note: 'Find the new address of the page, or remove the link.',
  }),
  'external-moved': ({ found, location }) => ({
    message: `"${found}" has another address for good: "${location}".`,
    found,
    expected: location,
    nearest: location,
    note: 'Replace the old address with the new one.',
  }),
  'external-silent': ({ found, reason }) => ({
    message: `Whether "${found}" answers could not be told (${reason}).`,
    found,
    expected: 'an address that answers',
    note: 'Open the link in a browser; when the page shows, there is nothing to do.',
  }),
  'file-kind': ({ kind, link }) => ({
    message: `This is a page's name, but it is ${link ? 'a link to ' : ''}${kinds[kind]}.`,
    expected: 'a text file',
    note:
      kind === 'directory' ? 'Rename the folder without ".md" at the end.' : 'Remove it, or put a file in its place.',
  }),
  'file-outside': () => ({
    message: 'This symbolic link leads out of the content folder: it is not followed.',
    expected: 'a file of the folder',
    note: 'Replace the link with a copy of the file.',
  }),
  'file-unreadable': ({ code }) => ({
    message: `The file cannot be read: ${reasons[code] ?? code}.`,
    found: code,
    expected: 'a file that can be read',
    ...(code === 'EACCES' && { note: 'Ask the person who made the file for the right to read it.' }),
  }),
  'file-vanished': () => ({
    message: 'The file disappeared while it was read, or the link leads to a file that does not exist.',
    expected: 'a file that exists',
    note: 'Run the command again; if the message comes back, remove the link.',
  }),
  'front-matter-key': ({ found, nearest, keys }) => ({
    message: `Unknown key "${found}".${didYouMean(nearest)}`,
    found,
    expected: keys.join(', '),
    nearest,
    note: nearest === undefined ? 'Remove this line.' : `Write ${nearest}, or remove this line.`,
  }),
  'front-matter-missing': ({ keys }) => ({
    message: 'The page has no front matter.',
    expected: keys.join(', '),
    note: 'Begin the file with a line `---`, the keys, then another line `---`.',
  }),
  'front-matter-required': ({ key }) => ({
    message: `The front matter has no key "${key}".`,
    expected: key,
    note: `Add a line ${key}: "…" with a sentence between the two --- lines.`,
  }),
  'front-matter-syntax': ({ problem, found }) => ({
    message: `The front matter cannot be read: ${syntax[problem][0]}`,
    found,
    expected: 'YAML: a key, a colon, a space, a value',
    note: syntax[problem][1],
  }),
  'front-matter-type': ({ key, found, expected }) => ({
    message:
      found === undefined
        ? `Key "${key}" has no value.`
        : key === ''
          ? 'The front matter is not made of keys and values.'
          : `Key "${key}" cannot be ${found}.`,
    found: found ?? 'nothing',
    expected: expectations[expected],
    ...(expected === 'text' && found !== undefined && { note: 'Put the value between straight quotes.' }),
  }),
  'heading-footnote': ({ found }) => ({
    message: `A heading cannot carry a footnote: ${found}.`,
    found,
    expected: 'a heading without footnote references',
    note: 'Move the reference into the text below the heading.',
  }),
  'heading-id': ({ found, expected }) => ({
    message: `Heading "${found}" has no id; "${expected}" is used instead.`,
    found,
    expected: `{#${expected}} at the end of the heading`,
    nearest: expected,
    note: 'A written id survives a change of title.',
  }),
  'heading-level': ({ found, expected }) => ({
    message: `The heading is of level ${found} where ${expected} is expected: a level is skipped.`,
    found: '#'.repeat(found),
    expected: '#'.repeat(expected),
    nearest: '#'.repeat(expected),
    note: `Begin the heading with ${'#'.repeat(expected)}.`,
  }),
  'history-chain': ({ key, target, expected }) => ({
    message: `"${key}" leads to "${target}", which has moved itself.`,
    found: target,
    expected: expected.join(', ') || 'a published page or section, or a removal with its reason',
    note: 'A former id leads straight to a published page or section.',
  }),
  'history-reused': ({ key, title, before }) => ({
    message: `Id "${key}" has stood for "${before}": "${title}" seems to be another question.`,
    found: title,
    expected: before,
    note: `Give it an id of its own. If it is the same question: npm run content:record -- --date YYYY-MM-DD --same ${key}`,
  }),
  'history-syntax': ({ found }) => ({
    message: `The ledger cannot be read: ${found}`,
    found,
    expected: '{ "page#id": { "title", "hash", "sketch", "first", "changed", "fate" } }',
    note: 'Put the ledger back as it was committed (git restore content/history.json), then: npm run content:record -- --date YYYY-MM-DD',
  }),
  'history-target': ({ key, target, nearest }) => ({
    message: `"${key}" leads to "${target}", which does not exist.${didYouMean(nearest)}`,
    found: target,
    expected: 'a published page or section',
    nearest,
  }),
  'history-unrecorded': ({ key, title, isNew }) => ({
    message: isNew
      ? `"${title}" (${key}) is not in the ledger yet.`
      : `"${title}" (${key}) has changed since it was recorded.`,
    found: key,
    note: 'Before publishing: npm run content:record -- --date YYYY-MM-DD',
  }),
  'history-vanished': ({ key, title, nearest }) => ({
    message: `"${title}" (${key}) is no longer in the content, and the ledger does not say where it went.${didYouMean(nearest)}`,
    found: key,
    expected: 'where it went, or why it was removed',
    nearest,
    note: `Put the id back, or say where it went: npm run content:record -- --date YYYY-MM-DD --moved ${key}=${nearest ?? 'page#id'} (or --split ${key}=page#a,page#b, or --removed "${key}=the reason")`,
  }),
  'html-dropped': ({ found }) => ({
    message: `This HTML is left out: ${found}.`,
    found,
    expected: 'Markdown, or allowed HTML',
    note: 'Write it in Markdown; to show the tag as an example, put it between backticks.',
  }),
  'html-unbalanced': ({ found, problem }) => ({
    message: `${imbalances[problem][0]}: ${found}.`,
    found,
    expected: 'tags opened and closed in pairs',
    note: imbalances[problem][1],
  }),
  'internal-link': ({ found, nearest }) => ({
    message: `The link leads to "${found}", which does not exist.${didYouMean(nearest)}`,
    found,
    expected: 'a page or a section of this content',
    nearest,
    note:
      nearest === undefined
        ? 'Check the name of the file and, after the #, the id of the question.'
        : `Write ${nearest} between the parentheses of the link.`,
  }),
  'limit-delimiters': ({ found, limit, character }) => ({
    message: `One paragraph holds at least ${number(found)} signs "${character}".`,
    found: number(found),
    expected: `at most ${number(limit)}`,
    note: 'Cut the paragraph with a blank line, or put this text into a code block.',
  }),
  'limit-depth': ({ found, limit }) => ({
    message: `Quotes and lists are nested at least ${number(found)} levels deep.`,
    found: number(found),
    expected: `at most ${number(limit)} levels`,
    note: 'Remove the superfluous > signs and hyphens at the start of the line.',
  }),
  'limit-file': ({ found, limit }) => ({
    message: `The file has ${number(found)} bytes.`,
    found: number(found),
    expected: `at most ${number(limit)} bytes`,
    note: 'Split the page into several files.',
  }),
  'limit-front-matter': ({ found, limit, unit }) => ({
    message:
      unit === 'bytes'
        ? `The front matter has ${number(found)} bytes.`
        : `The front matter is nested at least ${number(found)} levels deep.`,
    found: number(found),
    expected: `at most ${number(limit)} ${unit === 'bytes' ? 'bytes' : 'levels'}`,
    note: 'Front matter holds a few lines; the text of the page comes after the second line ---.',
  }),
  'limit-lazy': ({ found, limit }) => ({
    message: `At least ${number(found)} lines go on with a quote or a list without its mark.`,
    found: number(found),
    expected: `at most ${number(limit)}`,
    note: 'Separate the blocks with a blank line, or repeat the > sign at the start of each line.',
  }),
  'limit-paragraph': ({ found, limit, unit }) => ({
    message:
      unit === 'lines'
        ? `One paragraph has at least ${number(found)} lines.`
        : `A bracket "[" stays open for at least ${number(found)} words.`,
    found: number(found),
    expected: `at most ${number(limit)}`,
    note:
      unit === 'lines'
        ? 'Break the paragraph with an empty line, or put the text into a code block.'
        : 'Close the bracket with "]", or write \\[ to show it.',
  }),
  'limit-references': ({ found, limit }) => ({
    message: `The reference links would give at least ${number(found)} characters of addresses.`,
    found: number(found),
    expected: `at most ${number(limit)} characters`,
    note: 'Shorten the address or title of the definition, or refer to it less often.',
  }),
  'limit-table': ({ found, limit }) => ({
    message: `A table has at least ${number(found)} cells.`,
    found: number(found),
    expected: `at most ${number(limit)} cells`,
    note: 'Split the table, or offer it as a file to download.',
  }),
  'link-host': ({ found, host }) => ({
    message: `The text of the link shows "${found}", but the link leads to "${host}".`,
    found,
    expected: host,
    nearest: host,
    note: 'Write in the text where the link leads, or correct the address.',
  }),
  'link-scheme': ({ found }) => ({
    message: `This kind of address is not allowed: "${found}".`,
    found,
    expected: 'an address in https:, http:, mailto: or tel:, or a path',
    note: 'The text of the link stays, the address is removed.',
  }),
  'look-alike': ({ found, expected }) => ({
    message: `"${found}" can be mistaken for "${expected}": both look the same or nearly so.`,
    found,
    expected,
    note: 'Rename the file in lower case, without accents or spaces.',
  }),
  'misencoded-text': ({ found, expected }) => ({
    message: `These characters were read in the wrong encoding: "${found}" for "${expected}".`,
    found,
    expected,
    nearest: expected,
    note: 'Run `npx datagouv-faq fix` on the folder, or copy the text from its source again.',
  }),
  'section-id': ({ found, expected }) => ({
    message: `Id "${found}" is not valid.${didYouMean(expected)}`,
    found,
    expected: 'lower-case letters without accents, digits and hyphens',
    nearest: expected,
    note: `Write {#${expected}} at the end of the heading.`,
  }),
  'unused-definition': ({ found }) => ({
    message: `Definition "${found}" serves nothing: it is left out.`,
    found,
    expected: 'a link or footnote reference that uses it, and one definition per name',
    note: 'Remove it, or add the reference.',
  }),
};
