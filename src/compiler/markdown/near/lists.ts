import type { ProseBlock } from '../prose.js';
import { linesOf, type Line } from './lines.js';
import { shown, type Edit, type MissKinds, type NearMiss, type ParsedPage } from './miss.js';

interface Shape {
  readonly kind: MissKinds['near-list'];
  readonly mark: RegExp;
  /** How many lines on end make a list. */
  readonly least: number;
  readonly write: (mark: string) => string;
}

const dash = () => '- ';
const blank = String.raw`[ \t\u00a0\u202f]`;
/** Signs that stand before an item, where more than one line begins with them; the last ones say something. */
const signs = '·▪▫●○■□◆◇❖►▶▸➢➤➔→⇒–—';
const ticks = '✓✔✗✘✅❌☐☑☒★☆';
const numbers = String.raw`\d{1,2}(?:[°º/]${blank}*|${blank}+[-–—)]${blank}+)(?=\p{L})`;
const letters = String.raw`[a-h]\)${blank}+(?=\p{L})`;

/** What stands at the beginning of an item; the mark ends where the text begins. */
const shapes: readonly Shape[] = [
  // What word processors put before an item; the last two come from their symbol fonts.
  { kind: 'bullet', mark: /^[•‣⁃◦\uf0b7\uf0a7][ \t\u00a0\u202f]*(?=\S)/u, least: 1, write: dash },
  { kind: 'bullet', mark: new RegExp(`^(?:[${signs}]\ufe0f?|--|o)${blank}+(?=\\S)`, 'u'), least: 2, write: dash },
  { kind: 'bullet', mark: new RegExp(`^[${ticks}]\ufe0f?${blank}*(?=\\S)`, 'u'), least: 2, write: (mark) => `- ${mark}` },
  { kind: 'dash', mark: /^[–—·](?=\p{L})/u, least: 2, write: dash },
  { kind: 'checkbox', mark: /^[-*+]?[ \t]*\[[ xX]?\](?![(:[])[ \t]*(?=\p{L})/u, least: 1, write: checkbox },
  // A no-break space is none to Markdown.
  { kind: 'space', mark: /^(?:[-*+]|\d{1,3}[.)])[\u00a0\u202f]+(?=\S)/u, least: 1, write: spaced },
  { kind: 'space', mark: /^[-+](?=\p{L}{2,})/u, least: 2, write: spaced },
  { kind: 'space', mark: /^\*(?=\p{L}[^*]*$)/u, least: 2, write: spaced },
  { kind: 'space', mark: /^\d{1,2}[.)](?=\p{L}{2,})/u, least: 2, write: spaced },
  { kind: 'number', mark: new RegExp(`^${numbers}`, 'u'), least: 2, write: numbered },
  { kind: 'letter', mark: new RegExp(`^${letters}`, 'u'), least: 2, write: lettered },
  // A list that begins at another number than one ends no paragraph (https://spec.commonmark.org/0.31.2/#example-304).
  { kind: 'blank-line', mark: /^\d{1,2}[.)][ \t]+(?=\S)/, least: 2, write: (mark) => mark },
]; // prettier-ignore

function spaced(mark: string): string {
  return `${mark.trimEnd()} `;
}

function checkbox(mark: string): string {
  return `${/^[-*+]/.test(mark) ? '- ' : ''}[${/[xX]/.test(mark) ? 'x' : ' '}] `;
}

function numbered(mark: string): string {
  return `${Number.parseInt(mark, 10)}. `;
}

function lettered(mark: string): string {
  return `${mark.charCodeAt(0) - 96}. `;
}

/** Lines that were meant as the items of a list. */
export function* findLists({ blocks, source }: ParsedPage): Generator<NearMiss<'near-list'>> {
  if (!trigger.test(source)) return;
  let run: Run | undefined;
  for (const block of blocks()) {
    if (block.block !== 'paragraph') continue;
    const isNext = run !== undefined && source.slice(run.end, block.offset).trim() === '';
    if (!isNext) {
      yield* close(run, source);
      run = undefined;
    }
    for (const line of linesOf(block)) {
      const shape = shapeOf(line, block, source);
      if (shape && shape === run?.shape) run = extend(run, line);
      else {
        // A line without a mark goes on with the item before it.
        if (shape === undefined && run && line.start > block.offset)
          run = { ...run, end: line.start + line.text.length };
        else {
          yield* close(run, source);
          run = shape && { shape, lines: [line], block, end: line.start + line.text.length };
        }
      }
    }
  }
  yield* close(run, source);
}

const trigger = new RegExp(
  String.raw`^[ \t>]*(?:[•‣⁃◦\uf0b7\uf0a7${signs}${ticks}]|--?[ \t\p{L}]|o${blank}|${numbers}|${letters}|\d{1,2}[.)][ \t]|[-*+\d][.)]?[\p{L}\u00a0\u202f[]|[-*+]?[ \t]*\[[ xX]?\])`,
  'mu',
);

interface Run {
  readonly shape: Shape;
  readonly lines: readonly Line[];
  /** In which the first line stands. */
  readonly block: ProseBlock;
  readonly end: number;
}

function extend(run: Run, line: Line): Run {
  return { ...run, lines: [...run.lines, line], end: line.start + line.text.length };
}

function shapeOf({ text }: Line, block: ProseBlock, source: string): Shape | undefined {
  const shape = shapes.find(({ mark }) => mark.test(text));
  // An item of a real list may begin with a checkbox that lacks its space; elsewhere `[x]` may be anything.
  if (shape?.kind === 'checkbox' && !/^[-*+]/.test(text) && !isItem(block, source)) return undefined;
  return shape;
}

function isItem({ offset }: ProseBlock, source: string): boolean {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+$/.test(before);
}

function* close(run: Run | undefined, source: string): Generator<NearMiss<'near-list'>> {
  if (!run || run.lines.length < leastOf(run, source) || !areInOrder(run)) return;
  const { kind, mark, write } = run.shape;
  const edits = run.lines.map(({ text, start }): Edit => {
    const [found] = mark.exec(text)!;
    return { start, end: start + found.length, write: write(found) };
  });
  const [{ start, text }] = run.lines as [Line, ...Line[]];
  const end = start + text.trimEnd().length;
  const found = source.slice(start, end);
  const expected = shown(edits[0]!.write + source.slice(edits[0]!.end, end));
  // Only the writer knows whether the text names an item by its letter.
  const mending = kind === 'letter' ? undefined : kind === 'blank-line' ? [blankLineBefore(start, source)] : edits;
  yield { rule: 'near-list', kind, start, end, found: shown(found), expected, ...(mending && { edits: mending }) };
}

/** One line is a list when it goes on with the items above it, or follows a colon. */
function leastOf({ shape, lines, block }: Run, source: string): number {
  if (shape.kind !== 'space' && shape.kind !== 'dash') return shape.least;
  const before = source.slice(0, lines[0]!.start).replace(/[\s>]+$/, '');
  const goesOn = shape.kind === 'space' && lines[0]!.start > block.offset && isItem(block, source);
  return goesOn || before.endsWith(':') ? 1 : shape.least;
}

/** Numbers and letters count: `1/2 tasse` begins no list. */
function areInOrder({ shape: { kind, mark, write }, lines }: Run): boolean {
  if (kind !== 'number' && kind !== 'letter' && kind !== 'blank-line') return true;
  const places = lines.map(({ text }) => Number.parseInt(write(mark.exec(text)![0]), 10));
  const first = kind === 'blank-line' ? places[0]! : 1;
  return places.every((place, index) => place === first + index);
}

/** An empty line in the quote or list that the line stands in. */
function blankLineBefore(start: number, source: string): Edit {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  return { start: lineStart, end: lineStart, write: `${source.slice(lineStart, start).trimEnd()}\n` };
}
