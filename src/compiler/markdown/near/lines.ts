import type { Range } from '../../source/place.js';
import { closing, opening, type Prose } from '../prose.js';

/** One line of a block of prose. */
export interface Line {
  /** Without the marks of quotes around it; other marks are blanked. */
  readonly text: string;
  /** Offset in the source. */
  readonly start: number;
}

const lead = new RegExp(`^[ \\t${opening}${closing}]*`);

/** The lines of a block, each from its first character that the parser left. */
export function linesOf({ text, offset }: Prose): Line[] {
  const lines: Line[] = [];
  let start = offset;
  for (const line of text.split('\n')) {
    const skipped = lines.length === 0 ? 0 : containerLength(line);
    lines.push({ text: line.slice(skipped), start: start + skipped });
    start += line.length + 1;
  }
  return lines;
}

/** A line that begins inside a mark (`**`) keeps it: only what a quote or an indentation puts before the line goes. */
function containerLength(line: string): number {
  return lead.exec(line)![0].length;
}

/** Where the words of a line stand in the source. */
export function rangeOfLine({ start, text }: Line): Range {
  return { start, end: start + text.trimEnd().length };
}
