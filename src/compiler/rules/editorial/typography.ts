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
// A mark that closes something stands for a letter before punctuation, and is followed like the end of a word.
const before = String.raw`(?<=[\p{L}\p{N})\]»”’%€°….${closing}])`;
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
    find: new RegExp(`${before}${spaces}[;!?]+(?=$|[\\s)\\]»”,.…${opening}${closing}])`, 'gu'),
    write: (match) => thin + match.trim(),
  },
  {
    kind: 'no-break-space',
    find: new RegExp(`${before}${spaces}:(?=$|[\\s${closing}])`, 'gu'),
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
  {
    kind: 'quotes',
    find: new RegExp(`(?<=^|[\\s(’${opening}])"(?=[^\\s"][^"\\n]*")`, 'gu'),
    write: () => `«${noBreak}`,
  },
  {
    kind: 'quotes',
    // The quote comes before what precedes it: looking back from every character would cost the square of the length.
    find: new RegExp(`"(?=$|[\\s.,;:!?)…${closing}])(?<=(?:^|[\\s(’${opening}])"[^"\\n]*[^\\s"]")`, 'gu'),
    write: () => `${noBreak}»`,
  },
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
    found.sort((a, b) => a.start - b.start || a.end - b.end);
    edits.push(...found.filter(({ start }, index) => index === 0 || start >= found[index - 1]!.end));
  }
  return edits;
}

/** A space written as a reference (`&nbsp;`) is read as a run of that space. */
function isRight(found: string, wanted: string): boolean {
  return found === wanted || found.replace(/([\u00a0\u202f])\1+/g, '$1') === wanted;
}
