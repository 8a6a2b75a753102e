import { closing, opening, type Prose } from '../../markdown/prose.js';

/** What a correction is about; each has its own wording. */
export type TypographyKind =
  | 'apostrophe' | 'capital' | 'ellipsis' | 'ligature' | 'no-break-space' | 'number' | 'quotes' | 'thin-space'; // prettier-ignore

/** One correction: the source from `start` to `end` (offsets) becomes `write`. */
export interface TypographyEdit {
  readonly kind: TypographyKind;
  readonly start: number;
  readonly end: number;
  readonly write: string;
}

interface Pattern {
  readonly kind: TypographyKind;
  readonly find: RegExp;
  readonly write: (match: string) => string;
}

const thin = '\u202f';
const noBreak = '\u00a0';
// A mark that closes something stands for a letter before punctuation, and is followed like the end of a word; so is a
// quotation mark of another kind, which becomes a French one in the same run.
const before = String.raw`(?<=[\p{L}\p{N})\]»”“’›%€°….${closing}]|\S")`;
const spaces = '[ \\u00a0\\u202f]*';

/**
 * The usages of the Imprimerie nationale (Lexique des règles typographiques), in the order in which a reader meets them.
 * Every pattern reads masked prose, so none sees code, an address or a tag.
 */
const patterns: readonly Pattern[] = [
  {
    kind: 'apostrophe',
    find: new RegExp(`(?<=[\\p{L}\\p{N}])''?(?=[\\p{L}\\p{N}«${opening}])`, 'gu'),
    write: () => '’',
  },
  {
    kind: 'thin-space',
    find: new RegExp(`${before}${spaces}[;!?]+(?=$|[\\s)\\]»”“’›",.…${opening}${closing}])`, 'gu'),
    write: (match) => thin + match.trim(),
  },
  {
    kind: 'no-break-space',
    // Not the end of an emoji's name: `:+1:`.
    find: new RegExp(
      `${before}(?<!(?<!\\w):[+-]?\\d{1,4})${spaces}:(?=$|[\\s»›”’“${closing}]|"(?:$|[\\s.,;:!?)…]))`,
      'gu',
    ),
    write: () => `${noBreak}:`,
  },
  { kind: 'no-break-space', find: /«[ \u00a0\u202f]*(?=[^\s»])/gu, write: () => `«${noBreak}` },
  { kind: 'no-break-space', find: new RegExp(`(?<=[^\\s«${opening}])${spaces}»`, 'gu'), write: () => `${noBreak}»` },
  { kind: 'no-break-space', find: /(?<=\d)[ \u202f]?[%€]/gu, write: (match) => noBreak + match.at(-1) },
  { kind: 'no-break-space', find: /(?<=\d) (?=(?:ko|Ko|Mo|Go|To|km|°C)(?!\p{L}))/gu, write: () => noBreak },
  { kind: 'no-break-space', find: /(?<=(?<!\p{L})[nN]°) ?(?=\d)/gu, write: () => noBreak },
  { kind: 'no-break-space', find: /(?<=(?<!\p{L})[ADLR]\.) (?=\d)/gu, write: () => noBreak },
  {
    kind: 'number',
    find: /(?<![\p{L}\d])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/gu,
    write: (match) => match.replace(/[ \u00a0]/g, thin),
  },
  { kind: 'ellipsis', find: /(?<=etc)\.(?:\.\.|…)/gu, write: () => '.' },
  { kind: 'ellipsis', find: /(?<!\.|etc)\.{3}(?!\.)/gu, write: () => '…' },
  { kind: 'capital', find: /(?<=^|[.!?…][ \u00a0\u202f])A(?= \p{Ll})/gu, write: () => 'À' },
  {
    kind: 'capital',
    find: /(?<!\p{L})E(?=(?:tats?|coles?|conomie|cologie|ducation|nergies?|lections?|tablissements?|tapes?|tudes?|quipes?|crire|crivez|vitez|galement)(?!\p{L}))/gu,
    write: () => 'É',
  },
  { kind: 'capital', find: /(?<!\p{L})Ca(?= \p{Ll})/gu, write: () => 'Ça' },
  {
    kind: 'ligature',
    find: /(?<=(?<!\p{L})(?:[CcNnVvSsMmBb]|[MmOo]an)?)oe(?=uvr|ur(?:s|$|\P{L})|ud|ils?(?!\p{L})|ux?(?!\p{L})|ufs?(?!\p{L}))/gu,
    write: () => 'œ',
  },
];

/** The corrections that blocks of prose call for, in the order of the source. */
export function typographyEdits(blocks: readonly Prose[]): TypographyEdit[] {
  const edits: TypographyEdit[] = [];
  for (const { text, offset } of blocks) {
    const found: TypographyEdit[] = [];
    for (const { kind, find, write } of patterns) {
      for (const { 0: match, index } of text.matchAll(find)) {
        const start = offset + index;
        if (!isRight(match, write(match))) found.push({ kind, start, end: start + match.length, write: write(match) });
      }
    }
    for (const edit of [...straightQuotes(text), ...foreignQuotes(text)])
      found.push({ ...edit, start: offset + edit.start, end: offset + edit.end });
    found.sort((a, b) => a.start - b.start || a.end - b.end);
    edits.push(...found.filter(({ start }, index) => index === 0 || start >= found[index - 1]!.end));
  }
  return edits;
}

const opensBehind = new RegExp(`^$|[\\s(’${opening}]`);
const closesBefore = new RegExp(`^$|[\\s.,;:!?)…»”${closing}]`);

/** Straight quotation marks, in pairs on one line; those inside others are curly in French. What has no partner stays. */
function* straightQuotes(text: string): Generator<TypographyEdit> {
  let depth = 0;
  let start = 0;
  for (const line of text.includes('"') ? text.split('\n') : []) {
    const open: number[] = [];
    const pairs: { from: number; to: number; isNested: boolean }[] = [];
    for (const { 0: mark, index } of line.matchAll(/[«»"]/g)) {
      const [before, after] = [line[index - 1] ?? '', line[index + 1] ?? ''];
      if (mark !== '"') depth = Math.max(0, depth + (mark === '«' ? 1 : -1));
      else if (opensBehind.test(before) && after !== '' && !/[\s"]/.test(after) && after !== closing) open.push(index);
      else if (closesBefore.test(after) && !/^$|[\s"]/.test(before) && open.length > 0)
        pairs.push({ from: open.pop()!, to: index, isNested: depth > 0 || open.length > 0 });
    }
    for (const { from, to, isNested } of pairs) {
      if (from > (open[0] ?? from)) continue;
      const [left, right] = isNested ? ['“', '”'] : [`«${noBreak}`, `${noBreak}»`];
      yield { kind: 'quotes', start: start + from, end: start + from + 1, write: left };
      yield { kind: 'quotes', start: start + to, end: start + to + 1, write: right };
    }
    start += line.length + 1;
  }
}

/** Curly and other quotation marks of other languages that stand outside of French ones; inside, they are right. */
function* foreignQuotes(text: string): Generator<TypographyEdit> {
  if (!/[“„‘‚‹]/.test(text)) return;
  let depth = 0;
  let end = 0;
  let isStraight = false;
  for (const { 0: mark, index } of text.matchAll(/[«»"]|[“„‹]|(?<![\p{L}\p{N}])[‘‚]/gu)) {
    if (mark === '«') depth++;
    else if (mark === '»') depth = Math.max(0, depth - 1);
    else if (mark === '"') isStraight = !isStraight;
    else if (depth === 0 && !isStraight && index >= end) {
      const quoted = quotations.get(mark)!.exec(text.slice(index, index + longestQuotation));
      // What is nested or not closed is left to a person.
      if (!quoted && mark !== '‘') return;
      if (!quoted) continue;
      end = index + quoted[0].length;
      const [head, tail] = [quoted[1]!.length, quoted[2]!.length];
      yield { kind: 'quotes', start: index, end: index + head, write: `«${noBreak}` };
      yield { kind: 'quotes', start: end - tail, end, write: `${noBreak}»` };
    }
  }
}

const longestQuotation = 500;

/** Quotations by the mark that opens them; the single mark closes where it is no apostrophe. */
const quotations: ReadonlyMap<string, RegExp> = new Map(
  [
    ['“', '”'],
    ['„', '[“”]'],
    ['‘', String.raw`’(?![\p{L}\p{N}])`],
    ['‚', String.raw`[‘’](?![\p{L}\p{N}])`],
    ['‹', '›'],
  ].map(([open, close]) => [
    open!,
    new RegExp(`^(${open}${spaces})[^“„”«»\\s](?:[^“„”«»\\n]*?[^“„”«»\\s])??(${spaces}${close})`, 'u'),
  ]),
);

/** A space written as a reference (`&nbsp;`) is read as a run of that space. */
function isRight(found: string, wanted: string): boolean {
  return found === wanted || found.replace(/([\u00a0\u202f])\1+/g, '$1') === wanted;
}
