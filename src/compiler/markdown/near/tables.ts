import type { Table } from 'mdast';
import { visit } from '../visit.js';
import { linesOf, type Line } from './lines.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type TableMiss = NearMiss<'near-table'>;

const delimiter = /^(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
/** A row of dashes that a word processor or a hand has changed: long dashes, underscores, equal signs, spaces between. */
const almostDelimiter = /^(?=.*[|+])(?=.*[-–—_=]{2}|.*[–—])[|+\s:–—_=-]+$/;
const framed = /^\|.*\|[ \t]*$/;
/** A row of dashes that no text looks like. */
const certainDelimiter = /^\|[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|[ \t]*$/;

/** Tables without their row of dashes, or with one of another width; cells that no column takes. */
export function* findTables(page: ParsedPage): Generator<TableMiss> {
  const { source } = page;
  if (/\t[^\n]*\S/.test(source)) yield* findTabs(page);
  if (!source.includes('|')) return;
  const ends = tableEnds(page);
  for (const block of page.blocks()) {
    if (block.block !== 'paragraph' || !block.text.includes('|')) continue;
    const lines = linesOf(block);
    const above = ends.find(({ end }) => end <= block.offset && source.slice(end, block.offset).trim() === '');
    if (above && lines.every(({ text }) => countCells(text) === above.columns)) yield detached(lines[0]!, source);
    else yield* findInLines(lines, source);
  }
  yield* findExtraCells(page);
}

/** Cells between tabulations, as a spreadsheet copies them: at least two rows of as many. */
function* findTabs({ blocks, source }: ParsedPage): Generator<TableMiss> {
  for (const block of blocks()) {
    if (block.block !== 'paragraph' || !block.text.includes('\t')) continue;
    const lines = linesOf(block).map((line) => ({ ...line, cells: line.text.trim().split('\t') }));
    const [first] = lines;
    if (lines.length < 2 || lines.some(({ cells }) => cells.length !== first!.cells.length)) continue;
    if (first!.cells.length < 2 || first!.cells.some((cell) => !/\p{L}/u.test(cell))) continue;
    const end = first!.start + first!.text.trimEnd().length;
    const found = shown(source.slice(first!.start, end).replace(/\t+/g, ' ⇥ '));
    const expected = `| ${first!.cells.map((cell) => cell.trim()).join(' | ')} |`;
    yield { rule: 'near-table', kind: 'tabs', start: first!.start, end, found, expected };
  }
}

function tableEnds({ tree }: ParsedPage): { readonly end: number; readonly columns: number }[] {
  const ends: { end: number; columns: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'table')
      ends.push({ end: node.position!.end.offset!, columns: node.children[0]!.children.length });
  });
  return ends;
}

/** A row that an empty line cuts off from its table. */
function detached({ start, text }: Line, source: string): TableMiss {
  const end = start + text.trimEnd().length;
  const found = shown(source.slice(start, end));
  const from = source.slice(0, start).trimEnd().length;
  const edits = [{ start: from, end: source.lastIndexOf('\n', start - 1), write: '' }];
  return { rule: 'near-table', kind: 'blank-line', start, end, found, expected: found, edits };
}

function* findInLines(lines: readonly Line[], source: string): Generator<TableMiss> {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (lines.length === 1 && certainDelimiter.test(line.text)) {
      const end = line.start + line.text.trimEnd().length;
      const found = source.slice(line.start, end);
      yield { rule: 'near-table', kind: 'alone', start: line.start, end, found: shown(found), expected: shown(found) };
      return;
    }
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
      // A frame of signs all around has more than one line to mend.
      yield miss('delimiter', next, row, next.text.includes('+') ? undefined : [replaced(next, row)]);
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
  return [line, next].every(({ text }) => /\S \| \S/.test(text) && !/\|\S|\S\|/.test(text));
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
