import type { ProseBlock } from '../prose.js';
import { linesOf, rangeOfLine, type Line } from './lines.js';
import { findItems } from './items.js';
import { dash, looseBox, mayHoldShape, shapes, type Shape } from './list-shapes.js';
import type { Edit, NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

/** Lines that were meant as the items of a list. */
export function* findLists(page: ParsedPage): Generator<NearMiss<'near-list'>> {
  yield* findItems(page);
  const { blocks, source } = page;
  if (!mayHoldShape(source)) return;
  let run: Run | undefined;
  /** Word processors give each level its own sign. */
  let signsOfLevels: string[] = [];
  for (const block of blocks()) {
    if (block.block !== 'paragraph') continue;
    const isNext = run !== undefined && source.slice(run.end, block.offset).trim() === '';
    if (!isNext) {
      yield* close(run, page);
      run = undefined;
      signsOfLevels = [];
    }
    for (const found of linesOf(block)) {
      const shape = shapeOf(found, block, source);
      const line = shape?.write === dash ? { ...found, level: levelOf(found.text, signsOfLevels) } : found;
      if (shape && shape === run?.shape) run = extend(run, line);
      else {
        // A line without a mark goes on with the item before it.
        if (shape === undefined && run && line.start > block.offset)
          run = { ...run, end: line.start + line.text.length };
        else {
          yield* close(run, page);
          run = shape && { shape, lines: [line], block, end: line.start + line.text.length };
        }
      }
    }
  }
  yield* close(run, page);
}

/** A line that was meant as an item. */
interface Item extends Line {
  /** How deep it stands under others. Default: 0. */
  readonly level?: number;
}

/** The level of a sign: that of the same sign above, or one below the last. */
function levelOf(text: string, signsOfLevels: string[]): number {
  const sign = text.slice(0, 1);
  const level = signsOfLevels.indexOf(sign);
  if (level >= 0) return level;
  signsOfLevels.push(sign);
  return signsOfLevels.length - 1;
}

interface Run {
  readonly shape: Shape;
  readonly lines: readonly Item[];
  /** In which the first line stands. */
  readonly block: ProseBlock;
  readonly end: number;
}

function extend(run: Run, line: Item): Run {
  return { ...run, lines: [...run.lines, line], end: line.start + line.text.length };
}

function shapeOf({ text, start }: Line, block: ProseBlock, source: string): Shape | undefined {
  // What begins inside a mark is no item.
  if (!/^(?:[\s>]|$)/.test(source[start - 1] ?? '')) return undefined;
  const shape = shapes.find(
    ({ mark, kind }) =>
      mark.test(text) &&
      (kind !== 'indent' || indentation(start, source) >= 4) &&
      (kind !== 'repeated' || isItem(block, source)),
  );
  // An item of a real list may begin with a checkbox that lacks its space; elsewhere `[x]` may be anything, but not two in a row.
  if (shape?.kind === 'checkbox' && !/^[-*+]/.test(text) && !isItem(block, source))
    return looseBox.mark.test(text) ? looseBox : undefined;
  return shape;
}

/** How many columns stand before a line that nothing else precedes. */
function indentation(start: number, source: string): number {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*$/.test(before) ? before.replaceAll('\t', '    ').length : 0;
}

function isItem({ offset }: ProseBlock, source: string): boolean {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+$/.test(before);
}

function* close(run: Run | undefined, { lineBefore, miss, source }: ParsedPage): Generator<NearMiss<'near-list'>> {
  if (!run || run.lines.length < leastOf(run, source) || !areInOrder(run)) return;
  // So do the articles of a law (`1°`) and those who speak in turn (`— Pourquoi ?`), where an empty line stands between.
  const isSeen = run.shape.isSeen || /^(?:\d{1,2}[°º]|—.*[?!]$)/.test(run.lines[0]!.text.trimEnd());
  if (isSeen && areApart(run, source)) return;
  const { kind, mark, write } = run.shape;
  const edits = run.lines.map(({ text, start, level = 0 }): Edit => {
    const [found] = mark.exec(text)!;
    const from = kind === 'indent' ? start - lineBefore(start).length : start;
    return { start: from, end: start + found.length, write: '  '.repeat(level) + write(found) };
  });
  const place = rangeOfLine(run.lines[0]!);
  const expected = edits[0]!.write + source.slice(edits[0]!.end, place.end);
  // Only the writer knows whether the text names an item by its letter, or which item the spaces put it under.
  const isOpen = kind === 'letter' || kind === 'step' || (kind === 'indent' && isItem(run.block, source));
  // An empty line in the quote or list that the line stands in.
  const frame = lineBefore(place.start);
  const lineStart = place.start - frame.length;
  const blankLine = { start: lineStart, end: lineStart, write: `${frame.trimEnd()}\n` };
  yield miss('near-list', kind, place, expected, !isOpen && (kind === 'blank-line' ? [blankLine] : edits));
}

/** One line is a list when it goes on with the items above it, or follows a colon. */
function leastOf({ shape, lines, block }: Run, source: string): number {
  if ((lines[0]!.level ?? 0) > 0) return 1;
  if (shape.kind !== 'space' && shape.kind !== 'dash') return shape.least;
  const before = source.slice(0, lines[0]!.start).replace(/(?<![\s>])[\s>]+$/, '');
  const goesOn = shape.kind === 'space' && lines[0]!.start > block.offset && isItem(block, source);
  return goesOn || before.endsWith(':') ? 1 : shape.least;
}

/** Whether an empty line or a break follows the first line. */
function areApart({ lines: [first, second], block }: Run, source: string): boolean {
  const written = source.slice(first!.start, second!.start).trimEnd();
  const isBroken = /(?: {2}|\\|<br[ \t]*\/?>)$/i.test(
    source.slice(first!.start, first!.start + written.length + 2).split('\n', 1)[0]!,
  );
  return isBroken || second!.start > block.offset + block.text.length;
}

/** Numbers and letters count: `1/2 tasse` begins no list. */
function areInOrder({ shape: { kind, mark, write }, lines, block }: Run): boolean {
  // Paragraphs that begin with a letter are shown apart, as they were meant.
  if (kind === 'letter' && lines[1]!.start > block.offset + block.text.length) return false;
  if (kind !== 'number' && kind !== 'letter' && kind !== 'step' && kind !== 'blank-line') return true;
  const places = lines.map(({ text }) => Number.parseInt(write(mark.exec(text)![0]), 10));
  const first = kind === 'blank-line' ? places[0]! : 1;
  return places.every((place, index) => place === first + index);
}
