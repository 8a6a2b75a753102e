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

/** What stands at the beginning of an item; the mark ends where the text begins. */
const shapes: readonly Shape[] = [
  // What word processors put before an item; the last two come from their symbol fonts.
  { kind: 'bullet', mark: /^[•‣⁃◦\uf0b7\uf0a7][ \t\u00a0\u202f]*(?=\S)/u, least: 1, write: dash },
  { kind: 'bullet', mark: /^[·▪▫●○■□◆◇➢➤►–—][ \t\u00a0\u202f]+(?=\S)/u, least: 2, write: dash },
  { kind: 'dash', mark: /^[–—·](?=\p{L})/u, least: 2, write: dash },
  { kind: 'checkbox', mark: /^[-*+]?[ \t]*\[[ xX]?\](?![(:[])[ \t]*(?=\p{L})/u, least: 1, write: checkbox },
  // A no-break space is none to Markdown.
  { kind: 'space', mark: /^(?:[-*+]|\d{1,3}[.)])[\u00a0\u202f]+(?=\S)/u, least: 1, write: spaced },
  { kind: 'space', mark: /^[-+](?=\p{L}{2,})/u, least: 2, write: spaced },
  { kind: 'space', mark: /^\*(?=\p{L}[^*]*$)/u, least: 2, write: spaced },
  { kind: 'space', mark: /^\d{1,2}[.)](?=\p{L}{2,})/u, least: 2, write: spaced },
];

function spaced(mark: string): string {
  return `${mark.trimEnd()} `;
}

function checkbox(mark: string): string {
  return `${/^[-*+]/.test(mark) ? '- ' : ''}[${/[xX]/.test(mark) ? 'x' : ' '}] `;
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
          run = shape && { shape, lines: [line], end: line.start + line.text.length };
        }
      }
    }
  }
  yield* close(run, source);
}

const trigger =
  /^[ \t>]*(?:[•‣⁃◦·▪▫●○■□◆◇➢➤►–—\uf0b7\uf0a7]|[-*+\d][.)]?[\p{L}\u00a0\u202f[]|[-*+][ \t]*\[[ xX]?\]|\[[ xX]?\])/mu;

interface Run {
  readonly shape: Shape;
  readonly lines: readonly Line[];
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
  return /^[ \t>]*[-*+][ \t]+$/.test(before);
}

function* close(run: Run | undefined, source: string): Generator<NearMiss<'near-list'>> {
  if (!run || run.lines.length < run.shape.least) return;
  const { kind, mark, write } = run.shape;
  const edits = run.lines.map(({ text, start }): Edit => {
    const [found] = mark.exec(text)!;
    return { start, end: start + found.length, write: write(found) };
  });
  const [{ start, text }] = run.lines as [Line, ...Line[]];
  const end = start + text.trimEnd().length;
  const found = source.slice(start, end);
  const expected = shown(edits[0]!.write + source.slice(edits[0]!.end, end));
  yield { rule: 'near-list', kind, start, end, found: shown(found), expected, edits };
}
