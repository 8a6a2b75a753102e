import type { Root } from 'mdast';
import type { ProseBlock } from '../prose.js';
import { visit } from '../visit.js';
import { findPairs, isEdge, spacedPair } from './mark-pairs.js';
import { shown, type Edit, type MissKinds, type NearMiss, type ParsedPage } from './miss.js';

type EmphasisMiss = NearMiss<'near-emphasis'>;

interface Mark {
  readonly text: string;
  /** In the block. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Asterisks and underscores that mark nothing, and the sign of code that has no other. */
export function* findEmphasis({ blocks, source, tree }: ParsedPage): Generator<EmphasisMiss> {
  if (!/[*_`＊＿]|~~/.test(source) || !hasMarks(tree)) return;
  let open: EmphasisMiss | undefined;
  for (const block of blocks()) {
    const misses = [...findInBlock(block, source)];
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

function* findInBlock(block: ProseBlock, source: string): Generator<EmphasisMiss> {
  const marks = marksOf(block, source);
  for (let index = 0; index < marks.length; index++) {
    const [mark, partner] = [marks[index]!, marks[index + 1]];
    const kind = kindOf(mark, partner, block);
    if (!kind) continue;
    yield toMiss(kind, mark, partner, block, source, marks.length);
    // One slip leaves two marks.
    if (partner && kind !== 'unclosed' && kind !== 'uneven') index++;
  }
  yield* findPlain(block, source);
}

/** `Voici un *mot important`, with no other asterisk. */
const lone = /(?<=\s)\*(?=\p{L})/u;
/** Not `such' or ``such'', as old texts quote. */
const code = /(?<![\\'`])`+(?![`'])(?![^`\n]{0,60}')/;

function* findPlain({ text, offset, block }: ProseBlock, source: string): Generator<EmphasisMiss> {
  const toPlain = (kind: EmphasisMiss['kind'], at: number, length: number): EmphasisMiss => {
    const start = offset + at;
    return { rule: 'near-emphasis', kind, start, end: start + length, found: shown(source.slice(start, start + 100)) };
  };
  yield* findPairs({ text, offset, block }, source);
  const pair = spacedPair(text);
  if (pair) {
    const [start, expected] = [offset + pair.at, `**${pair.words}**`];
    const end = start + pair.length;
    yield { rule: 'near-emphasis', kind: 'space', start, end, found: shown(source.slice(start, end)), expected: shown(expected) };
  } else if (text.indexOf('*') === text.lastIndexOf('*')) {
    const at = lone.exec(text)?.index;
    if (at !== undefined) yield toPlain('unclosed', at, 1);
  }
  // A bar cuts code in two, which its own finding says.
  const sign = block === 'tableCell' ? undefined : code.exec(text);
  if (sign) yield toPlain('code', sign.index, sign[0].length);
} // prettier-ignore

/** Whether the parser left a mark as text, or an escape that is none. */
function hasMarks(tree: Root): boolean {
  let found = false;
  visit(tree, (node) => {
    if (!found && node.type === 'text') found = /[*＊]|_(?!\w)|(?<!\w)_|__|＿|~~|`/.test(node.value);
    return found ? false : undefined;
  });
  return found;
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
  source: string,
  count: number,
): EmphasisMiss {
  const start = offset + mark.at;
  const isPair = partner !== undefined && (kind === 'space' || kind === 'glued') && partner.text === mark.text;
  const end = isPair ? offset + partner.at + partner.text.length : start + mark.text.length;
  const found = shown(isPair ? source.slice(start, end) : source.slice(start, start + 100));
  if (kind !== 'space' || !isPair) return { rule: 'near-emphasis', kind, start, end, found };
  const inner = source.slice(start + mark.text.length, offset + partner.at);
  const edits: Edit[] = [{ start, end, write: mark.text + inner.trim() + mark.text }];
  return {
    rule: 'near-emphasis',
    kind,
    start,
    end,
    found,
    expected: shown(edits[0]!.write),
    ...(count === 2 && { edits }),
  };
}
