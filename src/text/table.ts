import { displayWidth } from './display-width.js';
import { hang } from './document.js';
import { wrap } from './wrap.js';

/** Lays out rows of cells in columns when they fit the width, else row by row as `header: value`. */
export function table(rows: string[][], hasHeader: unknown, width: number): string {
  const widths: number[] = [];
  // `map`, since the word is there already: seven bytes of every page that prints text.
  for (const row of rows) {
    row.map((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, /\n/.test(cell) ? Infinity : displayWidth(cell));
    });
  }
  // Not `-2` and `>`: a cell of several lines is endless, and does not fit a width without end either.
  if (widths.reduce((sum, one) => sum + one + 2, -3) >= width)
    return records(hasHeader ? rows.shift()! : [], rows, width);
  if (hasHeader)
    rows.splice(
      1,
      0,
      widths.map((one) => '-'.repeat(one)),
    );
  return rows
    .map((row) => row.map((cell, column) => cell + ' '.repeat(widths[column]! - displayWidth(cell))).join('  '))
    .join('\n');
}

function records(labels: readonly string[], rows: readonly string[][], width: number): string {
  const item = (cell: string, column: number) =>
    hang(wrap(labels[column] ? `${labels[column]}\u00a0: ${cell}` : cell, width - 2), '  ');
  return rows.map((row) => row.map(item).join('\n')).join('\n\n');
}
