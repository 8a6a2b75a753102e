import type { Box } from './match.js';

/** The line of the source, counted from 0, and by how much what stands from a column on was shifted. */
export interface Origin {
  readonly line: number;
  readonly from: number;
  readonly shift: number;
}

/** A box that has not ended, and what stands before it in its first line. */
export interface OpenBox {
  readonly box: Box;
  /** Marks of quotes, then spaces, before the box. */
  readonly quotes: number;
  readonly indent: number;
}

/** A line of the source between the marks of the boxes around it. */
export interface Placed extends Origin {
  readonly text: string;
}

export function isQuote({ shape: { shape } }: Box): boolean {
  return shape === 'alert' || shape === 'details';
}

/** Closes the boxes whose content is indented and ends before this line. */
export function closeIndented(line: string, open: OpenBox[]): boolean {
  if (line.trim() === '') return false;
  let at = 0;
  for (const [index, { box, quotes, indent }] of open.entries()) {
    at = skipMarks(line, at, quotes, indent);
    if (!box.indented) continue;
    const width = /^(?: {4}| {0,3}\t)/.exec(line.slice(at))?.[0].length;
    if (width === undefined) {
      open.length = index;
      return true;
    }
    at += width;
  }
  return false;
}

/** Puts a line between the marks of the boxes around it. */
export function place(source: string, line: number, open: readonly OpenBox[]): Placed {
  let text = source;
  let from = 0;
  let shift = 0;
  const isBlank = source.trim() === '';
  for (const { box, quotes, indent } of open) {
    const at = skipMarks(text, from, quotes, indent);
    const missing = isBlank && isQuote(box) ? ' '.repeat(Math.max(0, indent - (at - from))) : '';
    const mark = missing + (isQuote(box) ? '> ' : '');
    const cut = box.indented && !isBlank ? /^(?: {4}| {0,3}\t)/.exec(text.slice(at))![0].length : 0;
    text = text.slice(0, at) + mark + text.slice(at + cut);
    from = at + mark.length;
    shift += mark.length - cut;
  }
  return { text, line, from, shift };
}

/** The column behind as many marks of quotes and spaces, as far as the line has them. */
function skipMarks(line: string, start: number, quotes: number, indent: number): number {
  let at = start;
  for (let quote = 0; quote < quotes; quote++) {
    const mark = /^[ \t]*>[ \t]?/.exec(line.slice(at))?.[0];
    if (mark === undefined) return at;
    at += mark.length;
  }
  const spaces = /^[ \t]*/.exec(line.slice(at))![0].length;
  return at + Math.min(indent, spaces);
}
