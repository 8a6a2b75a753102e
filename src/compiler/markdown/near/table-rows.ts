import type { Nodes, Table } from 'mdast';
import { visit } from '../visit.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type TableMiss = NearMiss<'near-table'>;

/** Cells that no column takes, and lines that the table above them takes for rows. */
export function* findRows({ tree, source }: ParsedPage): Generator<TableMiss> {
  const tables: Table[] = [];
  const ruled: TableMiss[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'table') tables.push(node);
    const miss = parent && toRuled(node, parent.children[index - 1], parent.children[index + 1], source);
    if (miss) ruled.push(miss);
  });
  yield* ruled;
  for (const table of tables) {
    yield* findExtraCells(table, source);
    yield* findSwallowed(table, source);
    yield* findSecondRule(table, source);
  }
}

/** GFM drops the cells that come after the last column (https://github.github.com/gfm/#tables-extension-). */
function* findExtraCells({ children }: Table, source: string): Generator<TableMiss> {
  const columns = children[0]?.children.length ?? 0;
  for (const cell of children.flatMap((row) => row.children.slice(columns))) {
    const [start, end] = [cell.position!.start.offset!, cell.position!.end.offset!];
    const written = source.slice(start, end).replace(/^\||\|$/g, '');
    const found = shown(written);
    if (found !== '') yield { rule: 'near-table', kind: 'extra-cell', start, end, found, expected: String(columns) };
  }
}

/** GFM ends a table with an empty line only: the text below becomes a row. */
function* findSwallowed({ children: [header, ...rows] }: Table, source: string): Generator<TableMiss> {
  if (header!.children.length < 2 || !textOf(header!, source).startsWith('|')) return;
  for (const row of rows) {
    const text = textOf(row, source);
    // A row that begins with a bar, or has one between two cells, was meant as one.
    if (text.startsWith('|') || !/\p{L}/u.test(text) || /\|[^]*\S/.test(text.replaceAll('\\|', ''))) continue;
    const [start, end] = [row.position!.start.offset!, row.position!.end.offset!];
    const kind = text.includes('|') ? 'cut' : 'swallowed';
    const edits = kind === 'swallowed' && source[start - 1] === '\n' ? [{ start, end: start, write: '\n' }] : undefined;
    yield { rule: 'near-table', kind, start, end, found: shown(text), expected: shown(text), ...(edits && { edits }) };
    return;
  }
}

/** A second row of dashes is shown as one of the table's. */
function* findSecondRule({ children: [, row] }: Table, source: string): Generator<TableMiss> {
  const text = row ? textOf(row, source).trim() : '';
  if (!/^-{2,}$/.test(text.replace(/[|:\s]/g, '')) || !text.includes('|')) return;
  const start = row!.position!.start.offset!;
  const end = start + text.length;
  yield { rule: 'near-table', kind: 'twice', start, end, found: shown(text), expected: shown(text) };
}

/** A row of dashes without bars makes a line across the page, or a heading of the row above it. */
function toRuled(
  node: Nodes,
  above: Nodes | undefined,
  below: Nodes | undefined,
  source: string,
): TableMiss | undefined {
  if ((node.type !== 'thematicBreak' && node.type !== 'heading') || below?.type !== 'paragraph') return undefined;
  const written = textOf(node, source);
  const rule = written.slice(written.lastIndexOf('\n') + 1);
  const header =
    node.type === 'heading' ? written.split('\n').at(-2) : above?.type === 'paragraph' && textOf(above, source);
  if (!header || header.includes('\n') || !/^[- \t]+$/.test(rule) || !rule.includes('--')) return undefined;
  const columns = cellsOf(header);
  if (columns < 2 || cellsOf(textOf(below, source).split('\n', 1)[0]!) !== columns) return undefined;
  const end = node.position!.end.offset!;
  const [start, expected] = [end - rule.length, `|${' --- |'.repeat(columns)}`];
  return {
    rule: 'near-table',
    kind: 'delimiter',
    start,
    end,
    found: shown(rule),
    expected,
    edits: [{ start, end, write: expected }],
  };
}

function textOf({ position }: Nodes, source: string): string {
  return source.slice(position!.start.offset, position!.end.offset);
}

/** The cells of a line whose bars stand between spaces. */
function cellsOf(line: string): number {
  return line.trim().replace(/^\||\|$/g, '').split(/\s\|\s/).length;
} // prettier-ignore
