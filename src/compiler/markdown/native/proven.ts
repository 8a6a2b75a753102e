import { isProvenText } from './proven-text.js';

/*
 * The texts that both parsers are proven to read alike: blocks that follow each other in few ways, without anything
 * that only the whole text can decide (definitions, footnotes, raw HTML, lazy lines, indented code, items of several blocks).
 * Nothing is in this set because no difference is known: it was drawn smaller until none could be found in it
 * (`test/compiler/markdown/native/`). What is added here has to go through the same tests.
 */

type Kind = 'blank' | 'heading' | 'fence' | 'break' | 'row' | 'quote' | 'item' | 'continued' | 'text';

/** What is known when a line is looked at. */
interface State {
  /** The line before. */
  kind: Kind;
  /** The table at hand: cells of its first line, and how many of its lines were read. */
  cells: number;
  rows: number;
  /** Open list items, outermost first: the columns at which their marks and their texts begin. */
  items: readonly { readonly mark: number; readonly text: number }[];
  /** What closes the code at hand. */
  fence: string | undefined;
}

interface Shape {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** The kinds of lines it may follow. */
  readonly after: readonly Kind[];
  /** Whether what the line holds is proven too. */
  readonly holds: (match: RegExpExecArray, state: State) => boolean;
}

const ended = ['blank', 'heading', 'fence', 'break'] as const;

/** The first that fits a line decides. */
const shapes: readonly Shape[] = [
  { kind: 'blank', pattern: /^$/, after: [...ended, 'row', 'quote', 'item', 'continued', 'text'], holds: (_, state) => isWhole(state) },
  { kind: 'heading', pattern: /^#{1,6} ([^#].*)$/, after: [...ended, 'text'], holds: ([, text = '']) => !text.endsWith('#') && isProvenText(text) },
  { kind: 'fence', pattern: /^(`{3,}|~{3,}) ?(?:[\w-]+(?: [\w-]+)*)?$/, after: [...ended, 'text'], holds: opensFence },
  { kind: 'break', pattern: /^(?:---|\*\*\*|___)$/, after: ended, holds: () => true },
  { kind: 'row', pattern: /^\|(.*)\|$/, after: [...ended, 'row'], holds: isRow },
  { kind: 'quote', pattern: /^> (.*)$/, after: [...ended, 'text', 'quote'], holds: ([, text = '']) => isParagraphLine(text) },
  { kind: 'item', pattern: /^( *)([-*+]|\d{1,9}[.)]) (.*)$/, after: [...ended, 'text', 'item', 'continued'], holds: isItem },
  { kind: 'continued', pattern: /^( +)(?! )(.*)$/, after: ['item', 'continued'], holds: ([, { length } = '', text = ''], { items }) => length === items.at(-1)?.text && isParagraphLine(text) },
  { kind: 'text', pattern: /^.*$/, after: [...ended, 'text'], holds: ([text]) => isParagraphLine(text) },
]; // prettier-ignore

/** Whether both parsers read a text alike, to the last position. Linear in its length. */
export function isProven(source: string): boolean {
  const state: State = { kind: 'blank', cells: 0, rows: 0, items: [], fence: undefined };
  // Front matter that was cut out leaves lines of spaces.
  for (const line of source.replace(/^[ \n]*(?:\n|$)/, '').split('\n')) {
    if (!(state.fence === undefined ? takeLine(line, state) : takeCode(line, state))) return false;
  }
  return isWhole(state);
}

function takeLine(line: string, state: State): boolean {
  for (const { kind, pattern, after, holds } of shapes) {
    const match = pattern.exec(line);
    if (!match) continue;
    const proven = after.includes(state.kind) && holds(match, state);
    state.kind = kind;
    return proven;
  }
  return false;
}

/** Whether no table still lacks its second line, and no code its end. */
function isWhole({ kind, rows, fence }: State): boolean {
  return fence === undefined && (kind !== 'row' || rows > 1);
}

function opensFence([, fence]: RegExpExecArray, state: State): boolean {
  state.fence = fence;
  return true;
}

/** Anything may stand in code but what resembles its end. */
function takeCode(line: string, state: State): boolean {
  if (line !== state.fence) return !line.trimStart().startsWith(state.fence!);
  state.fence = undefined;
  return true;
}

/** What begins no block: a letter, a sign that opens a piece of text, or a number that is no mark of a list. */
const start = /^(?:[A-Za-z"'(_`[*!<@]|[^\0-\x7f]|\d+(?!\d|[.)](?: |$)))/;

function isParagraphLine(text: string): boolean {
  return start.test(text) && isProvenText(text);
}

function isRow([, inside = '']: RegExpExecArray, state: State): boolean {
  const cells = inside.split('|');
  if (state.kind !== 'row') {
    state.cells = cells.length;
    state.rows = 0;
  }
  state.rows++;
  return cells.length === state.cells && cells.every(state.rows === 2 ? isDelimiter : isCell);
}

const isDelimiter = (cell: string): boolean => /^ *:?-+:? *$/.test(cell);

const isCell = (cell: string): boolean => /^ *$/.test(cell) || (/^ .* $/.test(cell) && isProvenText(cell.trim()));

/** An item begins at the column of an open item's mark or text; the first of a list at the edge. */
function isItem([, { length } = '', mark = '', text = '']: RegExpExecArray, state: State): boolean {
  const open = state.kind === 'item' || state.kind === 'continued' ? state.items : [];
  const around = open.filter((item) => item.text <= length);
  const inPlace = length === (open[around.length]?.mark ?? around.at(-1)?.text ?? 0);
  state.items = [...around, { mark: length, text: length + mark.length + 1 }];
  // Of the numbers, 1 alone ends a paragraph.
  const mayFollow = state.kind !== 'text' || !/\d/.test(mark) || Number.parseInt(mark, 10) === 1;
  return inPlace && mayFollow && isParagraphLine(text);
}
