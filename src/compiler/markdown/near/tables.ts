import type { ProseBlock } from '../prose.js';
import { visit } from '../visit.js';
import { findColumns } from './columns.js';
import { linesOf, type Line } from './lines.js';
import { findRows } from './table-rows.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type TableMiss = NearMiss<'near-table'>;

const delimiter = /^(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
/** A row of dashes that a word processor or a hand has changed: long dashes, underscores, equal signs, spaces between. */
const almostDelimiter = /^(?=.*[|+])(?=.*[-–—_=]{2}|.*[–—])[|+\s:–—_=-]+$/;
/** Cells of dots, stars or other signs, where each has dashes. */
const signRow = /^\|(?:[ \t]*[.…*_=–—:-]{2,}[ \t]*\|)+[ \t]*$/;
const blankRow = /^\|(?:[ \t]*\|)+[ \t]*$/;
const framed = /^\|.*\|[ \t]*$/;
/** A row of dashes that no text looks like. */
const certainDelimiter = /^\|[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|[ \t]*$/;

/** Tables without their row of dashes, or with one of another width; cells that no column takes. */
export function* findTables(page: ParsedPage): Generator<TableMiss> {
  const { source } = page;
  yield* findColumns(page);
  if (!source.includes('|')) return;
  const ends = tableEnds(page);
  for (const block of page.blocks()) {
    if (block.block !== 'paragraph' || !block.text.includes('|')) continue;
    const lines = linesOf(block);
    const above = ends.find(({ end }) => end <= block.offset && source.slice(end, block.offset).trim() === '');
    const cut = above ? undefined : cutRow(block, ends, source);
    if (cut) yield cut;
    else if (above && lines.every(({ text }) => countCells(text) === above.columns)) yield detached(lines[0]!, source);
    else yield* findInLines(lines, source);
  }
  yield* findRows(page);
}

function tableEnds({ tree }: ParsedPage): { readonly end: number; readonly columns: number }[] {
  const ends: { end: number; columns: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'table')
      ends.push({ end: node.position!.end.offset!, columns: node.children[0]!.children.length });
  });
  return ends;
}

/** The rest of a cell that a list took out of its table: `- edit |`. */
function cutRow(
  { text, offset }: ProseBlock,
  ends: ReturnType<typeof tableEnds>,
  source: string,
): TableMiss | undefined {
  if (!/^[^|\n]+\|[ \t]*$/.test(text)) return undefined;
  if (
    !ends.some(
      ({ end }) => end < offset && /^[ \t]*\r?\n[ \t>]*(?:[-*+]|\d+[.)])[ \t]+$/.test(source.slice(end, offset)),
    )
  )
    return undefined;
  const end = offset + text.trimEnd().length;
  const found = shown(source.slice(offset, end));
  return { rule: 'near-table', kind: 'cut', start: offset, end, found, expected: found };
}

/** A row that an empty line cuts off from its table. */
function detached({ start, text }: Line, source: string): TableMiss {
  const end = start + text.trimEnd().length;
  const found = shown(source.slice(start, end));
  const from = source.slice(0, start).trimEnd().length;
  const last = source.lastIndexOf('\n', start - 1);
  const edits = [{ start: from, end: source[last - 1] === '\r' ? last - 1 : last, write: '' }];
  return { rule: 'near-table', kind: 'blank-line', start, end, found, expected: found, edits };
}

function* findInLines(lines: readonly Line[], source: string): Generator<TableMiss> {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (
      certainDelimiter.test(line.text) &&
      (next ? countCells(next.text) === countCells(line.text) : lines.length === 1)
    ) {
      const end = line.start + line.text.trimEnd().length;
      const found = source.slice(line.start, end);
      const kind = next || /^[ \t]*\r?\n[ \t>]*\|/.test(source.slice(end)) ? 'first' : 'alone';
      yield { rule: 'near-table', kind, start: line.start, end, found: shown(found), expected: shown(found) };
      return;
    }
    if (!next || !line.text.includes('|')) continue;
    const columns = countCells(line.text);
    const miss = (kind: TableMiss['kind'], at: Line, expected: string, edits?: TableMiss['edits']): TableMiss => {
      const end = at.start + at.text.trimEnd().length;
      const found = shown(source.slice(at.start, end));
      return { rule: 'near-table', kind, start: at.start, end, found, expected, ...(edits && { edits }) };
    };
    if (/^\|\|.*\|\|$/.test(line.text.trim()) && next.text.startsWith('|')) {
      // In a wiki the row of titles alone has two bars; an empty cell has two in every row.
      const isWiki = next.text[1] !== '|';
      const edits = (isWiki ? [line] : lines).map((one) => replaced(one, written(one, source).replaceAll('||', '|')));
      const { write, end } = edits[isWiki ? 0 : index]!;
      if (isWiki && !delimiter.test(next.text))
        edits.push({ start: end, end, write: `\n${frameOf(line, source)}|${' --- |'.repeat(countCells(write))}` });
      yield miss(isWiki ? 'wiki' : 'double', line, shown(write), isWiki ? edits : edits.slice(index));
      return;
    }
    const row = `|${' --- |'.repeat(columns)}`;
    if (next.text.includes('|') && delimiter.test(next.text)) {
      if (countCells(next.text) !== columns) yield miss('columns', next, row, [replaced(next, row)]);
      // A line that goes on with an item or a quote begins no table (https://spec.commonmark.org/0.31.2/#lazy-continuation-line).
      else if (index > 0 && source[line.start - 1] === '\n')
        yield miss('lazy', line, line.text.trimEnd(), [{ start: line.start, end: line.start, write: '\n' }]);
      return;
    }
    if (
      almostDelimiter.test(next.text) ||
      (framed.test(line.text) && (blankRow.test(next.text) || signRow.test(next.text)))
    ) {
      // A frame of signs all around has more than one line to mend.
      yield miss('delimiter', next, row, next.text.includes('+') ? undefined : [replaced(next, row)]);
      return;
    }
    if (!isRow(line, next, columns)) continue;
    const insert = frameOf(line, source);
    const end = line.start + line.text.trimEnd().length;
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

function written({ start, text }: Line, source: string): string {
  return source.slice(start, start + text.trimEnd().length);
}

/** What a quote or a list puts before the line. */
function frameOf({ start }: Line, source: string): string {
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
}

/** Two lines that can only be rows: framed by bars, or of as many cells with spaces around their bars. */
function isRow(line: Line, next: Line, columns: number): boolean {
  if (columns < 2 || countCells(next.text) !== columns) return false;
  if (framed.test(line.text) && framed.test(next.text)) return true;
  return [line, next].every(({ text }) => /\S \| \S/.test(text) && !/\|\S|\S\|/.test(text));
}

/** How many cells a line has. */
export function countCells(text: string): number {
  return text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length;
}
