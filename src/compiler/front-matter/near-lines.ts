import { linesOf, type Range } from '../source/place.js';
import { buttonKeys, frenchKeys, frontMatterKeys } from './schema.js';

/** A key and a value that are not written as YAML reads them, by offsets in the YAML. */
export interface NearLine extends Range {
  readonly found: string;
  /** The line as it must be written. */
  readonly expected: string;
}

/** Spaces that people cannot tell from the one that YAML asks for. */
const blank = String.raw`[ \t\u00a0\u202f\u3000]*`;
const named = new RegExp(String.raw`^(${blank}(?:-[ \t]+)?)(?:\*\*|__|["'“”„«»‘’])?([\p{L}\p{N}_-]+)`, 'u');
/** A colon, or what people write for one; quotation marks and marks of bold may stand before it. */
const separated = new RegExp(String.raw`^(?:\*\*|__|["'“”„«»‘’])?${blank}(?::+|[：=→]|[-=]>)?(?:\*\*|__)?${blank}`);
const separatedInYaml = /^["']?[ \t]*:(?:[ \t]+(?![\u00a0\u202f\u3000])|$)/;

interface Parts {
  /** What stands before the key: spaces, the mark of a list. */
  readonly lead: string;
  readonly key: string;
  readonly value: string;
  /** Whether something else than a colon and a space stands between them. */
  readonly isOdd: boolean;
}

function partsOf(line: string): Parts | undefined {
  const [start = '', lead = '', word = ''] = named.exec(line) ?? [];
  const rest = line.slice(start.length);
  const [separator = ''] = separated.exec(rest) ?? [];
  if (word === '' || !/[:：=→>\t]/.test(separator)) return undefined;
  const key = keyNamed(word);
  const isOdd = /\*\*|__|[“”„«»‘’]/.test(start) || !separatedInYaml.test(rest);
  return { lead, key: key ?? word, value: rest.slice(separator.length).trim(), isOdd: isOdd && key !== undefined };
} // prettier-ignore

function keyNamed(word: string): string | undefined {
  const key = word.toLowerCase();
  return frontMatterKeys.includes(key) || buttonKeys.includes(key) ? key : frenchKeys.get(key);
}

/** The lines whose key is one of ours, with something else than a colon and a space behind it: `title：Aide`, `title = Aide`. */
export function findOddLines(yaml: string): NearLine[] {
  return linesOf(yaml).flatMap(({ text, start }) => {
    const found = text.trimEnd();
    const parts = partsOf(found);
    const isOwn = parts && (parts.lead === '' || buttonKeys.includes(parts.key));
    const expected = parts?.isOdd && isOwn ? write(parts) : found;
    return expected === found ? [] : [{ start, end: start + found.length, found, expected }];
  });
}

/** A line with its key and its text as YAML reads them; the line itself where there is nothing to mend. */
export function mendLine(line: string): string {
  const parts = partsOf(line);
  return parts ? write(parts) : line;
}

function write({ lead, key, value }: Parts): string {
  const isNested = buttonKeys.includes(key) && (lead.includes('-') || key === 'default');
  const spaces = isNested ? lead.replaceAll('\t', '  ') : '';
  return `${spaces}${key}:${value === '' ? '' : ` ${writeText(value)}`}`;
}

/** What YAML takes for a text as it stands: it begins with a letter, and neither a colon nor a number sign cuts it. */
const plain = /^\p{L}(?!.*(?::(?:\s|$)|\s#))/u;
/** Dates, numbers and the words of YAML. */
const other = /^(?:\d{4}-\d\d-\d\d|\d+|true|false)$/;

function writeText(value: string): string {
  const text = plainText(value);
  if (plain.test(text) || other.test(text)) return text;
  if (!text.includes('"')) return `"${text.replaceAll('\\', '\\\\')}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** Quotation marks of any keyboard, around the whole. */
const quoted = /^["'“”„«‘’`](.*[^"'“”»’`])["'“”»’`]?$/;
const quotes = /["“”„«»]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/u;

/**
 * A text without what shows in it as it is typed: the marks of Markdown and HTML, quotation marks around the whole that
 * are none to YAML, the comma of a list.
 */
export function plainText(value: string): string {
  const text = withoutMarks(value.trim().replace(/(?<!&#?\w{1,8})[,;]$/, ''));
  const inner = quoted.exec(text)?.[1]!.trim() ?? '';
  // A pair inside it begins behind a space: what stands around all is another.
  const isWhole = !quotes.test(inner) || /^[^"]*\s"[^\s"][^"]*"[^"]*$/.test(inner);
  return inner !== '' && isWhole ? withoutMarks(inner) : text;
}

/** A text without the marks of Markdown and HTML. */
export function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^[\]]+)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*{1,3}|__)(?=\S)([^*_]+)(?<=\S)\1/g, '$2')
    .replace(/(?<!`)`([^`]+)`(?!`)/g, '$1')
    .replace(/<\/?(?:b|i|u|em|strong|br|span|sup|sub|code)\s*\/?>/gi, '')
    .replace(/&(?:#(\d{2,5})|([A-Za-z]{2,6}));/g, (found, code?: string, name = '') =>
      code === undefined ? (characters[name] ?? accented(name) ?? found) : String.fromCodePoint(Number(code)),
    );
}

/** Characters that editors of the web write by name. */
const characters: Readonly<Record<string, string>> = {
  amp: '&', apos: '’', hellip: '…', laquo: '«', mdash: '—', nbsp: '\u00a0', ndash: '–', raquo: '»', rsquo: '’',
}; // prettier-ignore
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301', cedil: '\u0327', circ: '\u0302', grave: '\u0300', uml: '\u0308',
}; // prettier-ignore

/** `eacute` as é. */
function accented(name: string): string | undefined {
  const accent = accents[name.slice(1)];
  return accent === undefined ? undefined : (name.slice(0, 1) + accent).normalize('NFC');
}
