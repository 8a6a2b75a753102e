import { location } from 'vfile-location';

/** A range of the source; lines and columns are 1-based, columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** A part of a text, by its offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a file begins: the place of what has no place of its own. */
export const fileStart: Place = { line: 1, column: 1 };

/** Tells the place of an offset, or of the range from `start` to `end`. */
export type Locate = (start: number, end?: number) => Place;

/** The lines of a text without their ends, which are LF, CRLF and CR. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** The lines of a text whose line ends are line feeds, with their offsets. */
export function linesOf(text: string): (Range & { readonly text: string })[] {
  let next = 0;
  return text.split('\n').map((line) => {
    const start = next;
    next += line.length + 1;
    return { text: line, start, end: next - 1 };
  });
}

/**
 * Makes the function that tells lines and columns of a text; line ends are LF, CRLF and CR. The lines are counted when
 * the first place is asked for.
 *
 * @param origin Where the text begins, when it is a part of a file. On its later lines, columns count from the text.
 */
export function createLocator(text: string, origin: Place = fileStart): Locate {
  const { toPoint } = location(text);
  const at = (offset: number) => {
    // parse5 ends a declaration that nothing closes one character behind the text.
    const { line, column } = toPoint(Math.min(offset, text.length))!;
    return { line: origin.line + line - 1, column: line === 1 ? origin.column + column - 1 : column };
  };
  return (start, end) => {
    if (end === undefined) return at(start);
    const { line: endLine, column: endColumn } = at(end);
    return { ...at(start), endLine, endColumn };
  };
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}

/** What a parser says of the place of a node of mdast or hast: rehype-raw knows but one of the points of some. */
interface Positioned {
  readonly position?: { readonly start?: Point | undefined; readonly end?: Point | undefined } | undefined;
}

/** The source of a node; empty for one that a transform has made. */
export function rangeOf({ position }: Positioned): Range {
  return { start: position?.start?.offset ?? 0, end: position?.end?.offset ?? 0 };
}

/** The place of a node of a tree; the start of the file for a node that a transform has made. */
export function placeOf({ position }: Positioned): Place {
  const { line, column } = position?.start ?? fileStart;
  const end = position?.end;
  return { line, column, ...(end && { endLine: end.line, endColumn: end.column }) };
}
