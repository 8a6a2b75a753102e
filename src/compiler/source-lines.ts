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
export function createLineReader(): (line: string) => SourceLine {
  let items: readonly number[] = [];
  let fence: Fence | undefined;
  // What ends a block of raw HTML: code fences inside it are none.
  let htmlEnd: RegExp | undefined;
  let quotesBefore = 0;
  let blankBefore = true;
  return (line) => {
    const marks = readMarks(line, items, blankBefore);
    const { quotes, indent, base, rest, item } = marks;
    const blank = rest === '';
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
    blankBefore = blank;
    quotesBefore = quotes;
    return { text: rest, depth: quotes + items.length, startsBlock, isCode: wasCode || fence !== undefined };
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

/** Reads the marks at the start of a line; a mark four columns further in than its container is text or code. */
function readMarks(line: string, open: readonly number[], blankBefore: boolean): Marks {
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
    if (rest === '' || column - base > 3) return result;
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
  for (; line[index] === ' ' || line[index] === '\t'; index++) column += line[index] === ' ' ? 1 : 4 - (column % 4);
  return { index, column };
}

/** Length of the mark of a list item, or 0; not every mark can end a paragraph (https://spec.commonmark.org/0.31.2/#list-items). */
function itemMark(rest: string, free: boolean): number {
  const match = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(rest);
  if (!match) return 0;
  const [mark, number] = match;
  const interrupts = (number === undefined || Number(number) === 1) && /\S/.test(rest.slice(mark.length));
  return free || interrupts ? mark.length : 0;
}
