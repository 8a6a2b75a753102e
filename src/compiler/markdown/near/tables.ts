import type { Table } from 'mdast';
import { visit } from '../visit.js';
import { linesOf, type Line } from './lines.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type TableMiss = NearMiss<'near-table'>;

const delimiter = /^(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
/** A row of dashes that a word processor or a hand has changed: long dashes, underscores, equal signs, spaces between. */
const almostDelimiter = /^(?=.*\|)(?=.*[-–—_=]{2}|.*[–—])[|\s:–—_=-]+$/;
const framed = /^\|.*\|[ \t]*$/;

/** Tables without their row of dashes, or with one of another width; cells that no column takes. */
export function* findTables(page: ParsedPage): Generator<TableMiss> {
  if (!page.source.includes('|')) return;
  for (const block of page.blocks()) {
    if (block.block === 'paragraph' && block.text.includes('|')) yield* findInLines(linesOf(block), page.source);
  }
  yield* findExtraCells(page);
}

function* findInLines(lines: readonly Line[], source: string): Generator<TableMiss> {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !line.text.includes('|')) continue;
    const columns = countCells(line.text);
    const miss = (kind: TableMiss['kind'], at: Line, expected: string, edits?: TableMiss['edits']): TableMiss => {
      const end = at.start + at.text.trimEnd().length;
      const found = shown(source.slice(at.start, end));
      return { rule: 'near-table', kind, start: at.start, end, found, expected, ...(edits && { edits }) };
    };
    const row = `|${' --- |'.repeat(columns)}`;
    if (next.text.includes('|') && delimiter.test(next.text)) {
      if (countCells(next.text) !== columns) yield miss('columns', next, row, [replaced(next, row)]);
      return;
    }
    if (almostDelimiter.test(next.text)) {
      yield miss('delimiter', next, row, [replaced(next, row)]);
      return;
    }
    if (!isRow(line, next, columns)) continue;
    const insert = source.slice(source.lastIndexOf('\n', line.start - 1) + 1, line.start);
    const end = line.start + line.text.length;
    yield miss(
      'no-delimiter',
      line,
      row,
      /^[ \t>]*$/.test(insert) ? [{ start: end, end, write: `\n${insert}${row}` }] : undefined,
    );
    return;
  }
}

function replaced({ start, text }: Line, write: string) {
  return { start, end: start + text.trimEnd().length, write };
}

/** Two lines that can only be rows: framed by bars, or of as many cells with spaces around their bars. */
function isRow(line: Line, next: Line, columns: number): boolean {
  if (columns < 2 || countCells(next.text) !== columns) return false;
  if (framed.test(line.text) && framed.test(next.text)) return true;
  return columns > 2 && [line, next].every(({ text }) => /\S \| \S/.test(text) && !/\|\S|\S\|/.test(text));
}

function countCells(text: string): number {
  return text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length;
}

/** GFM drops the cells that come after the last column (https://github.github.com/gfm/#tables-extension-). */
function* findExtraCells({ tree, source }: ParsedPage): Generator<TableMiss> {
  const tables: Table[] = [];
  visit(tree, (node) => void (node.type === 'table' && tables.push(node)));
  for (const { children } of tables) {
    const columns = children[0]?.children.length ?? 0;
    for (const cell of children.flatMap((row) => row.children.slice(columns))) {
      const { start, end } = cell.position!;
      const found = source
        .slice(start.offset, end.offset)
        .replace(/^\||\|$/g, '')
        .trim();
      if (found === '') continue;
      yield {
        rule: 'near-table',
        kind: 'extra-cell',
        start: start.offset!,
        end: end.offset!,
        found: shown(found),
        expected: String(columns),
      };
    }
  }
}
