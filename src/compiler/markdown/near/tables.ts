import { rangeOf } from '../../source/place.js';
import type { ProseBlock } from '../prose.js';
import { findColumns } from './columns.js';
import { linesOf, rangeOfLine, type Line } from './lines.js';
import { findRows } from './table-rows.js';
import type { NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

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
    const isRows = above && lines.every(({ text }) => countCells(text) === above.columns);
    const miss = above ? isRows && detached(lines[0]!, page) : cutRow(block, ends, page);
    if (miss) yield miss;
    else yield* findInLines(lines, page);
  }
  yield* findRows(page);
}

function tableEnds({ nodes }: ParsedPage): { readonly end: number; readonly columns: number }[] {
  return nodes('table').map((table) => ({ end: rangeOf(table).end, columns: table.children[0]!.children.length }));
}

/** The rest of a cell that a list took out of its table: `- edit |`. */
function cutRow(
  { text, offset }: ProseBlock,
  ends: ReturnType<typeof tableEnds>,
  { miss, source }: ParsedPage,
): TableMiss | undefined {
  const beginsItem = /^[ \t]*\r?\n[ \t>]*(?:[-*+]|\d+[.)])[ \t]+$/;
  if (!/^[^|\n]+\|[ \t]*$/.test(text)) return undefined;
  if (!ends.some(({ end }) => end < offset && beginsItem.test(source.slice(end, offset)))) return undefined;
  const end = offset + text.trimEnd().length;
  return miss('near-table', 'cut', { start: offset, end }, source.slice(offset, end));
}

/** A row that an empty line cuts off from its table. */
function detached(line: Line, { miss, source }: ParsedPage): TableMiss {
  const { start, end } = rangeOfLine(line);
  const from = source.slice(0, start).trimEnd().length;
  const last = source.lastIndexOf('\n', start - 1);
  const edits = [{ start: from, end: source[last - 1] === '\r' ? last - 1 : last, write: '' }];
  return miss('near-table', 'blank-line', { start, end }, source.slice(start, end), edits);
}

function* findInLines(lines: readonly Line[], page: ParsedPage): Generator<TableMiss> {
  for (const [index, line] of lines.entries()) {
    const miss = findInLine(line, lines, index, page);
    if (miss) yield miss;
    if (miss !== undefined) return;
  }
}

/** What is wrong with the table that begins in a line; `false` for nothing. */
function findInLine(line: Line, lines: readonly Line[], index: number, page: ParsedPage): TableMiss | false | undefined {
  const { lineBefore, miss, source } = page;
  const next = lines[index + 1];
  const place = rangeOfLine(line);
  const columns = countCells(line.text);
  if (certainDelimiter.test(line.text) && (next ? countCells(next.text) === columns : lines.length === 1)) {
    const kind = next || /^[ \t]*\r?\n[ \t>]*\|/.test(source.slice(place.end)) ? 'first' : 'alone';
    return miss('near-table', kind, place, source.slice(place.start, place.end));
  }
  if (!next || !line.text.includes('|')) return undefined;
  if (/^\|\|.*\|\|$/.test(line.text.trim()) && next.text.startsWith('|')) return toDoubled(lines, index, page);
  const row = `|${' --- |'.repeat(columns)}`;
  if (next.text.includes('|') && delimiter.test(next.text)) {
    if (countCells(next.text) !== columns) return miss('near-table', 'columns', rangeOfLine(next), row, true);
    // A line that goes on with an item or a quote begins no table (https://spec.commonmark.org/0.31.2/#lazy-continuation-line).
    const isLazy = index > 0 && source[line.start - 1] === '\n';
    return isLazy && miss('near-table', 'lazy', place, line.text, [{ start: line.start, end: line.start, write: '\n' }]);
  }
  const isSigns = framed.test(line.text) && (blankRow.test(next.text) || signRow.test(next.text));
  // A frame of signs all around has more than one line to mend.
  if (isSigns || almostDelimiter.test(next.text))
    return miss('near-table', 'delimiter', rangeOfLine(next), row, !next.text.includes('+'));
  if (!isRow(line, next, columns)) return undefined;
  const frame = lineBefore(line.start);
  const { end } = place;
  return miss('near-table', 'no-delimiter', place, row, /^[ \t>]*$/.test(frame) && [{ start: end, end, write: `\n${frame}${row}` }]);
} // prettier-ignore

/** Bars that stand twice: in a wiki those of the row of titles alone, elsewhere in every row that has no empty cell. */
function toDoubled(lines: readonly Line[], index: number, { lineBefore, miss, source }: ParsedPage): TableMiss {
  const [line, next] = [lines[index]!, lines[index + 1]!];
  const isWiki = next.text[1] !== '|';
  const edits = (isWiki ? [line] : lines.slice(index)).map((one) => {
    const { start, end } = rangeOfLine(one);
    return { start, end, write: source.slice(start, end).replaceAll('||', '|') };
  });
  const { write, end } = edits[0]!;
  if (isWiki && !delimiter.test(next.text))
    edits.push({ start: end, end, write: `\n${lineBefore(line.start)}|${' --- |'.repeat(countCells(write))}` });
  return miss('near-table', isWiki ? 'wiki' : 'double', rangeOfLine(line), write, edits);
}

/** Two lines that can only be rows: framed by bars, or of as many cells with spaces around their bars. */
function isRow(line: Line, next: Line, columns: number): boolean {
  if (columns < 2 || countCells(next.text) !== columns) return false;
  if (framed.test(line.text) && framed.test(next.text)) return true;
  return [line, next].every(({ text }) => /\S \| \S/.test(text) && !/\|\S|\S\|/.test(text));
}

/** How many cells a line has. */
function countCells(text: string): number {
  return text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length;
}
