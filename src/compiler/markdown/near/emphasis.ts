import type { ProseBlock } from '../prose.js';
import { findPairs, isEdge, spacedPair } from './mark-pairs.js';
import { shown, type MissKinds, type NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type EmphasisMiss = NearMiss<'near-emphasis'>;

interface Mark {
  readonly text: string;
  /** In the block. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Asterisks and underscores that mark nothing, and the sign of code that has no other. */
export function* findEmphasis(page: ParsedPage): Generator<EmphasisMiss> {
  const { blocks, source } = page;
  if (!/[*_`＊＿]|~~/.test(source) || !hasMarks(page)) return;
  let open: EmphasisMiss | undefined;
  for (const block of blocks()) {
    const misses = [...findInBlock(block, page)];
    const first = misses[0];
    // What bold was meant to hold, such as the items of a list, has no mark of its own.
    if (open && !first && block.block !== 'heading') continue;
    // Marks never reach over an empty line: two that would be a pair are one slip.
    if (open && first?.kind === 'unclosed' && isClosing(first, source)) {
      yield { ...open, kind: block.block === 'tableCell' ? 'cells' : 'paragraphs' };
      misses.shift();
    } else if (open) yield open;
    const last = misses.at(-1);
    open = last?.kind === 'unclosed' && !isClosing(last, source) ? misses.pop() : undefined;
    yield* misses;
  }
  if (open) yield open;
}

function isClosing({ start }: EmphasisMiss, source: string): boolean {
  return !isEdge(source[start - 1] ?? '');
}

function* findInBlock(block: ProseBlock, page: ParsedPage): Generator<EmphasisMiss> {
  const marks = marksOf(block, page.source);
  for (let index = 0; index < marks.length; index++) {
    const [mark, partner] = [marks[index]!, marks[index + 1]];
    const kind = kindOf(mark, partner, block);
    if (!kind) continue;
    yield toMiss(kind, mark, partner, block, page, marks.length);
    // One slip leaves two marks.
    if (partner && kind !== 'unclosed' && kind !== 'uneven') index++;
  }
  yield* findPlain(block, page);
}

/** `Voici un *mot important`, with no other asterisk. */
const lone = /(?<=\s)\*(?=\p{L})/u;
/** Not `such' or ``such'', as old texts quote. */
const code = /(?<![\\'`])`+(?![`'])(?![^`\n]{0,60}')/;

function* findPlain(block: ProseBlock, page: ParsedPage): Generator<EmphasisMiss> {
  const { text, offset } = block;
  yield* findPairs(block, page);
  const pair = spacedPair(text);
  if (pair) {
    const start = offset + pair.at;
    yield page.miss('near-emphasis', 'space', { start, end: start + pair.length }, `**${pair.words}**`);
  } else if (text.indexOf('*') === text.lastIndexOf('*')) {
    const at = lone.exec(text)?.index;
    if (at !== undefined) yield loneMiss('unclosed', offset + at, 1, page);
  }
  // A bar cuts code in two, which its own finding says.
  const sign = block.block === 'tableCell' ? undefined : code.exec(text);
  if (sign) yield loneMiss('code', offset + sign.index, sign[0].length, page);
}

/** A mark without another, told with the words behind it. */
function loneMiss(kind: EmphasisMiss['kind'], start: number, length: number, { miss, source }: ParsedPage): EmphasisMiss {
  return { ...miss('near-emphasis', kind, { start, end: start + length }), found: shown(source.slice(start, start + 100)) };
} // prettier-ignore

/** Whether the parser left a mark as text, or an escape that is none. */
function hasMarks({ nodes }: ParsedPage): boolean {
  return nodes('text').some(({ value }) => /[*＊]|_(?!\w)|(?<!\w)_|__|＿|~~|`/.test(value));
}

/** The strong marks that were left, and the others that stand right beside one that was not. */
function marksOf({ text, offset }: ProseBlock, source: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: found, index } of text.matchAll(/\*+|_+|~{2,}/g)) {
    if (found.length > 3) continue;
    const before = source[offset + index - 1] ?? '';
    const after = source[offset + index + found.length] ?? '';
    if (isOther(found, before, after, text, index)) continue;
    marks.push({
      text: found,
      at: index,
      before: index === 0 ? '' : before,
      after: index + found.length === text.length ? '' : after,
    });
  }
  return marks;
}

/** Patterns of files, powers, comments of programs, names with underscores. */
function isOther(found: string, before: string, after: string, text: string, index: number): boolean {
  if (found[0] === '_')
    return found.length === 1 ? !isBeside(found, before, after) : /\w/.test(before) || !/__\s[^_]*\s__/.test(text);
  if (found.length === 1) return !isBeside(found, before, after);
  const isPath = /[/\\]/.test(after) || /^\.[\p{L}{*]/u.test(text.slice(index + found.length));
  if (/[/\\]/.test(before) || isPath || (before === '.' && !/\p{L}/u.test(after))) return true;
  if (/\d/.test(before) && /\d/.test(after)) return true;
  // A word whose letters are hidden.
  return (
    /\p{L}/u.test(before) &&
    /\p{L}/u.test(after) &&
    text.indexOf(found, index + 1) < 0 &&
    text.lastIndexOf(found, index - 1) < 0
  );
}

/** Whether the mark touches one of its kind that did mark something: `**mot*`. */
function isBeside(found: string, before: string, after: string): boolean {
  return before === found || after === found;
}

function kindOf(mark: Mark, partner: Mark | undefined, { text }: ProseBlock): MissKinds['near-emphasis'] | undefined {
  if (mark.text.length === 1) return 'uneven';
  const opens = isEdge(mark.before);
  if (partner?.text === mark.text) {
    const inner = text.slice(mark.at + mark.text.length, partner.at);
    if (!/\p{L}/u.test(inner)) return undefined;
    return /^\s|\s$/.test(inner) ? 'space' : 'glued';
  }
  if (isEdge(mark.before) && isEdge(mark.after)) return undefined;
  if (!opens && !isEdge(mark.after)) return 'glued';
  return 'unclosed';
}

function toMiss(
  kind: MissKinds['near-emphasis'],
  mark: Mark,
  partner: Mark | undefined,
  { offset }: ProseBlock,
  page: ParsedPage,
  count: number,
): EmphasisMiss {
  const start = offset + mark.at;
  if ((kind !== 'space' && kind !== 'glued') || partner?.text !== mark.text)
    return loneMiss(kind, start, mark.text.length, page);
  const end = offset + partner.at + partner.text.length;
  if (kind === 'glued') return page.miss('near-emphasis', kind, { start, end });
  const inner = page.source.slice(start + mark.text.length, offset + partner.at).trim();
  return page.miss('near-emphasis', kind, { start, end }, mark.text + inner + mark.text, count === 2);
}
