import type { Nodes, Table } from 'mdast';
import { rangeOf } from '../../source/place.js';
import { visit } from '../visit.js';
import { shown, type NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type TableMiss = NearMiss<'near-table'>;

/** Cells that no column takes, and lines that the table above them takes for rows. */
export function* findRows(page: ParsedPage): Generator<TableMiss> {
  yield* findRules(page);
  for (const table of page.nodes('table')) {
    yield* findExtraCells(table, page);
    yield* findSwallowed(table, page);
    yield* findSecondRule(table, page);
  }
}

/** GFM drops the cells that come after the last column (https://github.github.com/gfm/#tables-extension-). */
function* findExtraCells({ children }: Table, { miss, textOf }: ParsedPage): Generator<TableMiss> {
  const columns = children[0]?.children.length ?? 0;
  for (const cell of children.flatMap((row) => row.children.slice(columns))) {
    const found = textOf(cell).replace(/^\||\|$/g, '').trim();
    if (found !== '') yield { ...miss('near-table', 'extra-cell', rangeOf(cell), String(columns)), found: shown(found) };
  }
} // prettier-ignore

/** GFM ends a table with an empty line only: the text below becomes a row. */
function* findSwallowed({ children: [header, ...rows] }: Table, { miss, source, textOf }: ParsedPage): Generator<TableMiss> {
  if (header!.children.length < 2 || !textOf(header!).startsWith('|')) return;
  for (const row of rows) {
    const text = textOf(row);
    // A row that begins with a bar, or has one between two cells, was meant as one.
    if (text.startsWith('|') || !/\p{L}/u.test(text) || /\|[^]*\S/.test(text.replaceAll('\\|', ''))) continue;
    const { start } = rangeOf(row);
    const isCut = text.includes('|');
    const edits = !isCut && source[start - 1] === '\n' && [{ start, end: start, write: '\n' }];
    yield miss('near-table', isCut ? 'cut' : 'swallowed', rangeOf(row), text, edits);
    return;
  }
} // prettier-ignore

/** A second row of dashes is shown as one of the table's. */
function* findSecondRule({ children: [, row] }: Table, { miss, textOf }: ParsedPage): Generator<TableMiss> {
  const text = row ? textOf(row).trim() : '';
  if (!/^-{2,}$/.test(text.replace(/[|:\s]/g, '')) || !text.includes('|')) return;
  const { start } = rangeOf(row!);
  yield miss('near-table', 'twice', { start, end: start + text.length }, text);
}

/** A row of dashes without bars makes a line across the page, or a heading of the row above it. */
function* findRules({ miss, textOf, tree }: ParsedPage): Generator<TableMiss> {
  const misses: TableMiss[] = [];
  visit(tree, (node, index, parent) => {
    const below = parent?.children[index + 1];
    if ((node.type !== 'thematicBreak' && node.type !== 'heading') || below?.type !== 'paragraph') return;
    const above: Nodes | undefined = parent!.children[index - 1];
    const lines = textOf(node).split('\n');
    const rule = lines.at(-1)!;
    const header = node.type === 'heading' ? lines.at(-2) : above?.type === 'paragraph' && textOf(above);
    if (!header || header.includes('\n') || !/^[- \t]+$/.test(rule) || !rule.includes('--')) return;
    const columns = cellsOf(header);
    if (columns < 2 || cellsOf(textOf(below).split('\n', 1)[0]!) !== columns) return;
    const { end } = rangeOf(node);
    misses.push(miss('near-table', 'delimiter', { start: end - rule.length, end }, `|${' --- |'.repeat(columns)}`, true));
  });
  yield* misses;
} // prettier-ignore

/** The cells of a line whose bars stand between spaces. */
function cellsOf(line: string): number {
  return line.trim().replace(/^\||\|$/g, '').split(/\s\|\s/).length;
} // prettier-ignore
