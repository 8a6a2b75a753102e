import type { MissKinds } from './miss.js';

/** A form in which people write the items of a list, and how Markdown does. */
export interface Shape {
  readonly kind: MissKinds['near-list'];
  readonly mark: RegExp;
  /** How many lines on end make a list. */
  readonly least: number;
  readonly write: (mark: string) => string;
  /** Whether the mark is one for readers too: lines that are shown apart need no other. Default: no. */
  readonly isSeen?: boolean;
}

export const dash = () => '- ';
const blank = String.raw`[ \t\u00a0\u202f]`;
/** Signs that stand before an item, where more than one line begins with them; the last ones say something. */
const signs = '.·▪▫●○■□◆◇❖►▶▸➢➤➔→⇒–—－»›~§';
const ticks = '✓✔✗✘✅❌☐☑☒★☆';
/** Digits of other keyboards. */
const digits = '٠-٩۰-۹０-９';
/** `1- `, `1 . `, `1: `, `(1) `, `1°`, `１．`, `١. `, a number in a circle or on a key. */
const numbers = String.raw`[(（]?(?:[\d${digits}]{1,2}(?:[°º/．、）]${blank}*|${blank}*(?:[-–—):]|\.[-)]|${blank}\.)${blank}+|\ufe0f?\u20e3${blank}*)|[${digits}]{1,2}\.${blank}+|\d{1,2}-(?=\p{L}{3})|[①-⑳]${blank}*)(?=\p{L})`;
const letters = String.raw`\(?(?:[a-hA-H][.)]|[ivxIVX]{1,4}[.)])${blank}+(?=\p{L})`;
const steps = String.raw`(?:(?:[ÉéEe]tape|[Ss]tep|[Pp]hase|[Pp]oint)${blank}+|[Nn][°º]${blank}*)\d{1,2}${blank}*[:.)–—-]${blank}+(?=\p{L})`;

/** What stands at the beginning of an item; the mark ends where the text begins. */
export const shapes: readonly Shape[] = [
  // What word processors put before an item; the last two come from their symbol fonts.
  { kind: 'bullet', mark: /^[•‣⁃◦・･∙\uf0a0-\uf0ff][ \t\u00a0\u202f]*(?=\S)/u, least: 1, write: dash },
  { kind: 'bullet', mark: /^[üØvq](?:\t[ \t]*|[ \u00a0](?=\p{Lu}))(?=\S)/u, least: 2, write: dash },
  // A wiki repeats the sign of an item below another.
  { kind: 'repeated', mark: /^(?:\*{2,4}|-{2,4}|\+{2,4})[ \t]+(?=[^\s*][^*]*$)/, least: 1, write: (mark) => `${'  '.repeat(mark.trim().length - 1)}- ` },
  // Pandoc counts these itself.
  { kind: 'bullet', mark: /^\(@[\w-]*\)[ \t]+(?=\S)/, least: 2, write: dash },
  { kind: 'bullet', mark: new RegExp(`^(?:[${signs}]\ufe0f?|--|[-=]>|o)${blank}+(?=\\S)`, 'u'), least: 2, write: dash },
  { kind: 'bullet', mark: new RegExp(`^(?:[${ticks}]|\\p{Emoji_Presentation})\ufe0f?${blank}*(?=[^\\s\\p{Emoji_Presentation}])`, 'u'), least: 2, write: (mark) => `- ${mark}`, isSeen: true },
  { kind: 'dash', mark: /^(?:[–—·－]|--(?=\p{Lu}\p{Ll}+ ))(?=\p{L})/u, least: 2, write: dash },
  { kind: 'checkbox', mark: /^[-*+]?[ \t]*\[[ xX]?\](?![(:[])[ \t]*(?=\p{L})/u, least: 1, write: checkbox },
  // A no-break space is none to Markdown.
  { kind: 'space', mark: /^(?:[-*+]|\d{1,3}[.)])[\u00a0\u202f]+(?=\S)/u, least: 1, write: spaced },
  { kind: 'space', mark: /^-(?=\p{L}{2,})/u, least: 2, write: spaced },
  { kind: 'space', mark: /^\+(?=\p{L}{2,})/u, least: 2, write: spaced },
  { kind: 'space', mark: /^\*(?=\p{L}[^*]*$)/u, least: 2, write: spaced },
  { kind: 'space', mark: /^\d{1,2}[.)](?=\p{L}{2,})/u, least: 2, write: spaced },
  { kind: 'number', mark: new RegExp(`^${numbers}`, 'u'), least: 2, write: numbered },
  { kind: 'letter', mark: new RegExp(`^${letters}`, 'u'), least: 2, write: lettered },
  { kind: 'step', mark: new RegExp(`^${steps}`, 'u'), least: 2, write: stepped },
  // Spaces before an item keep it in the paragraph above (https://spec.commonmark.org/0.31.2/#example-312).
  { kind: 'indent', mark: /^(?:[-*+•]|\d{1,2}[.)])[ \t]+(?=\S)/u, least: 1, write: (mark) => mark },
  { kind: 'nested', mark: /^[\u00a0\u202f][ \u00a0\u202f]*(?:[-*+•]|\d{1,2}[.)])[ \t\u00a0]+(?=\S)/u, least: 1, write: nested },
  // A list that begins at another number than one ends no paragraph (https://spec.commonmark.org/0.31.2/#example-304).
  { kind: 'blank-line', mark: /^\d{1,2}[.)][ \t]+(?=\S)/, least: 2, write: (mark) => mark },
]; // prettier-ignore

/** A box without a sign of an item before it. */
export const looseBox: Shape = {
  kind: 'checkbox',
  mark: /^\[[ xX]\][ \t]+(?=\S)/,
  least: 2,
  write: (mark) => `- ${checkbox(mark)}`,
};

function spaced(mark: string): string {
  return `${mark.trimEnd()} `;
}

function checkbox(mark: string): string {
  return `${/^[-*+]/.test(mark) ? '- ' : ''}[${/[xX]/.test(mark) ? 'x' : ' '}] `;
}

function numbered(mark: string): string {
  // The last four bits of a digit are its value, in any script.
  const number = Array.from(mark.replace(/\P{Nd}/gu, ''), (digit) => digit.charCodeAt(0) & 15).join('');
  return `${number === '' ? mark.codePointAt(0)! - '①'.codePointAt(0)! + 1 : Number(number)}. `;
}

/** The words that count the items go, and so does what separates them from the text. */
function stepped(mark: string): string {
  return `${Number.parseInt(mark.replace(/\D+/, ''), 10)}. `;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function lettered(mark: string): string {
  const letters = mark.replace(/[^a-z]/gi, '').toLowerCase();
  return `${romans.indexOf(letters) + 1 || letters.charCodeAt(0) - 96}. `;
}

/** A no-break space puts no item under another. */
function nested(mark: string): string {
  const item = mark.trim();
  return `${' '.repeat(Math.max(2, mark.indexOf(item)))}${item} `;
}

const trigger = new RegExp(
  String.raw`^[ \t>]*(?:[•‣⁃◦・･∙\uf0a0-\uf0ff${signs}${ticks}\p{Emoji_Presentation}]|--?[ \t\p{L}]|[-=]>${blank}|o${blank}|${numbers}|${letters}|${steps}|[üØvq][ \u00a0\t]|[\u00a0\u202f]|\d{1,2}[.)][ \t]|[-*+\d][.)]?[\p{L}\u00a0\u202f[]|\(@|\*{2}[ \t]|\+{2}[ \t]|(?:[-*+][ \t]*)?\[[ xX]?\])`,
  'mu',
);

/** Whether a page may hold one of these forms. */
export function mayHoldShape(source: string): boolean {
  return trigger.test(source) || /^(?: {4}|\t)[ \t>]*(?:[-*+•]|\d{1,2}[.)])[ \t]/m.test(source);
}
