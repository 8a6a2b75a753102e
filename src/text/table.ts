import type { TreeElement } from '../canonical-html/tree.js';
import { displayWidth } from './display-width.js';
import { elements, hang, type Document } from './document.js';
import { flow } from './flow.js';
import { wrap } from './wrap.js';

/** A table in columns when they fit the width, else row by row as `header: value`. */
export function table(node: TreeElement, width: number, document: Document): string {
  const caption = flow(
    elements(node.children).filter(({ name }) => name === 'caption'),
    width,
    document,
  );
  const cells = rowsOf(node);
  const hasHeader = cells[1] && cells[0]!.every(({ name }) => name === 'th');
  const rows = cells.map((row) => row.map(({ children }) => flow(children, Infinity, document)));
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, /\n/.test(cell) ? Infinity : displayWidth(cell));
    });
  }
  const fits = widths.reduce((sum, one) => sum + one + 2, -2) <= width;
  const lines = fits ? columns(rows, widths, hasHeader) : records(hasHeader ? rows.shift()! : [], rows, width);
  return caption ? `${caption}\n\n${lines}` : lines;
}

function columns(rows: string[][], widths: readonly number[], hasHeader?: boolean): string {
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

function rowsOf({ children }: TreeElement): TreeElement[][] {
  return elements(children).flatMap((child) => (child.name === 'tr' ? [elements(child.children)] : rowsOf(child)));
}

function records(labels: readonly string[], rows: readonly string[][], width: number): string {
  const item = (cell: string, column: number) =>
    hang(wrap(labels[column] ? `${labels[column]}\u00a0: ${cell}` : cell, width - 2), '  ');
  return rows.map((row) => row.map(item).join('\n')).join('\n\n');
}
