/** What a line is, as far as the limits need to know. */
export interface SourceLine {
  /** The line without the marks of quotes and list items. */
  readonly text: string;
  /** Quotes and list items around the line. */
  readonly depth: number;
  /** Whether no paragraph goes on from the line before. */
  readonly startsBlock: boolean;
  /** Whether the line stands in a fenced code block. */
  readonly isCode: boolean;
  /** Whether the line goes on with a paragraph without the marks of its containers. */
  readonly isLazy: boolean;
}

interface Fence {
  readonly mark: string;
  readonly quotes: number;
  readonly indent: number;
}

/**
 * Makes a function that reads the lines of a text one after the other. It knows the blocks of CommonMark only so far
 * that it never takes one paragraph for two, or text for code: where it is not sure, it lets more be counted.
 */
export function createLineReader(deepest: number): (line: string) => SourceLine {
  let items: readonly number[] = [];
  let fence: Fence | undefined;
  // What ends a block of raw HTML: code fences inside it are none.
  let htmlEnd: RegExp | undefined;
  let quotesBefore = 0;
  let blankBefore = true;
  let lazyBefore = false;
  return (line) => {
    const marks = readMarks(line, { items, blankBefore, deepest });
    const { quotes, indent, base, rest, item } = marks;
    // A line with a mark alone opens its item; only an empty line leaves the open items as they are.
    const blank = rest === '' && !item;
    const closedSome = lazyBefore || quotes < quotesBefore || marks.items.length < items.length;
    if (!blank) items = marks.items;
    if (fence && (quotes < fence.quotes || (!blank && indent < fence.indent))) fence = undefined;
    const wasCode = fence !== undefined;
    if (fence) {
      if (indent - base <= 3 && closes(rest, fence)) fence = undefined;
    } else {
      htmlEnd ??= htmlEndOf(rest);
      const mark = htmlEnd || indent - base > 3 ? undefined : openingFence.exec(rest)?.[1];
      if (mark !== undefined) fence = { mark, quotes, indent: items.at(-1) ?? 0 };
      if (htmlEnd?.test(rest)) htmlEnd = undefined;
    }
    const startsBlock =
      blank || item || wasCode || blankBefore || quotes > quotesBefore || /^#{1,6}(?:[ \t]|$)/.test(rest);
    blankBefore = rest === '';
    quotesBefore = quotes;
    lazyBefore = closedSome && !startsBlock;
    return {
      text: rest,
      depth: quotes + items.length,
      startsBlock,
      isCode: wasCode || fence !== undefined,
      isLazy: lazyBefore,
    };
  };
}

const openingFence = /^(`{3,}(?=[^`]*$)|~{3,})/;

function closes(rest: string, { mark }: Fence): boolean {
  const closing = /^(`{3,}|~{3,})[ \t]*$/.exec(rest)?.[1];
  return closing !== undefined && closing[0] === mark[0] && closing.length >= mark.length;
}

/** Starts and ends of HTML blocks (https://spec.commonmark.org/0.31.2/#html-blocks); all others end at a blank line. */
const htmlBlocks: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<\/?[a-z]/i, /^$/],
];

function htmlEndOf(rest: string): RegExp | undefined {
  return rest.startsWith('<') ? htmlBlocks.find(([start]) => start.test(rest))?.[1] : undefined;
}

interface Marks {
  readonly quotes: number;
  /** Column of the first character that is no mark. */
  readonly indent: number;
  /** Column at which the content of the innermost container begins. */
  readonly base: number;
  readonly rest: string;
  /** Whether the line begins a list item. */
  readonly item: boolean;
  /** Columns at which the content of the open list items begins. */
  readonly items: readonly number[];
}

interface ReadState {
  readonly items: readonly number[];
  readonly blankBefore: boolean;
  /** Number of marks past which there is no need to read on. */
  readonly deepest: number;
}

/** Reads the marks at the start of a line; a mark four columns further in than its container is text or code. */
function readMarks(line: string, { items: open, blankBefore, deepest }: ReadState): Marks {
  let items = open;
  let quotes = 0;
  let item = false;
  let quoteBase = 0;
  let at = skipSpaces(line, { index: 0, column: 0 });
  for (;;) {
    const { index, column } = at;
    if (!item) items = items.filter((start) => start <= column);
    const rest = line.slice(index);
    const base = Math.max(quoteBase, items.at(-1) ?? 0);
    const result = { quotes, indent: column, base, rest, item, items };
    if (rest === '' || column - base > 3 || quotes + items.length > deepest) return result;
    if (rest.startsWith('>')) {
      quotes++;
      quoteBase = column + (/^>[ \t]/.test(rest) ? 2 : 1);
      at = skipSpaces(line, { index: index + 1, column: column + 1 });
      continue;
    }
    const length = itemMark(rest, item || blankBefore || items.length < open.length);
    if (length === 0) return result;
    at = skipSpaces(line, { index: index + length, column: column + length });
    // Five columns of space and more belong to the content: it is indented code.
    const gap = at.column - column - length;
    items = [...items, column + length + (gap >= 1 && gap <= 4 ? gap : 1)];
    item = true;
  }
}

interface Cursor {
  readonly index: number;
  readonly column: number;
}

function skipSpaces(line: string, { index, column }: Cursor): Cursor {
  let end = index;
  while (line[end] === ' ' || line[end] === '\t') end++;
  return { index: end, column: columnBehind(line.slice(index, end), column) };
}

/** The column behind a text that begins in one: a tab reaches the next multiple of four (https://spec.commonmark.org/0.31.2/#tabs). */
export function columnBehind(text: string, column = 0): number {
  for (const sign of text) column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** Length of the mark of a list item, or 0; not every mark can end a paragraph (https://spec.commonmark.org/0.31.2/#list-items). */
function itemMark(rest: string, free: boolean): number {
  const match = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(rest);
  if (!match) return 0;
  const [mark, number] = match;
  const interrupts = (number === undefined || Number(number) === 1) && /\S/.test(rest.slice(mark.length));
  return free || interrupts ? mark.length : 0;
}
