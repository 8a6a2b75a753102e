import { closeIndented, isQuote, place, type OpenBox, type Origin, type Placed } from './around.js';
import { deepestBox, findBoxes, quoteMarks, type Box } from './match.js';

/** Markdown in which boxes are quotes and titles. */
export interface Rewritten {
  readonly text: string;
  /** Where each of its lines comes from. */
  readonly origins: readonly Origin[];
  /** The box that begins in a line, counted from 1, and in which column. */
  readonly boxes: ReadonlyMap<number, { readonly box: Box; readonly column: number }>;
  /** All boxes, by the line of the source that opens each, counted from 0. */
  readonly found: ReadonlyMap<number, Box>;
}

/** One of these begins the first line of each box. */
const anyBox = /^[ \t>]*(?:::|!!!|\?\?\?|\/\/\/|===[+!]*[ \t]+"|\{%|<[A-Z]|<aside|(?:`{3,}|~{3,})(?:\{|ad))/m;

/** Writes the boxes of other tools as Markdown; `undefined` for a page without any. */
export function rewriteBoxes(source: string): Rewritten | undefined {
  if (!anyBox.test(source)) return undefined;
  const lines = source.split('\n');
  const found = findBoxes(lines);
  if (found.size === 0) return undefined;
  const written: Written = { texts: [], origins: [], boxes: new Map(), open: [] };
  const { open } = written;
  let settings = 0;
  for (const [index, line] of lines.entries()) {
    if (closeIndented(line, open)) putBlank(written, index);
    const isEnd = open.at(-1)?.box.end === index;
    if (isEnd) open.pop();
    if (isEnd || settings-- > 0) {
      putBlank(written, index);
      continue;
    }
    const placed = place(line, index, open);
    const box = found.get(index);
    if (!box || (box.indented && open.length >= deepestBox)) put(written, placed);
    else {
      settings = box.settings;
      putOpening(written, box, placed, line);
    }
  }
  return { text: written.texts.join('\n'), origins: written.origins, boxes: written.boxes, found };
}

/** The lines so far, and the boxes that are open there. */
interface Written {
  readonly texts: string[];
  readonly origins: Origin[];
  readonly boxes: Map<number, { box: Box; column: number }>;
  readonly open: OpenBox[];
}

function put({ texts, origins }: Written, { text, ...origin }: Placed): void {
  texts.push(text);
  origins.push(origin);
}

function putBlank(written: Written, line: number): void {
  put(written, place('', line, written.open));
}

/** Opens a box behind the marks of its line, and gives the text of those marks. */
function openBox({ text, from }: Placed, box: Box, open: OpenBox[]): string {
  const own = quoteMarks.exec(text.slice(from))![0];
  const lastQuote = own.lastIndexOf('>');
  const afterQuote = lastQuote < 0 ? own : own.slice(lastQuote + 1).replace(/^[ \t]/, '');
  const quotes = own.split('>').length - 1;
  if (box.end !== undefined || box.indented) open.push({ box, quotes, indent: afterQuote.length });
  return text.slice(0, from) + own;
}

function putOpening(written: Written, box: Box, placed: Placed, source: string): void {
  const { texts, boxes, open } = written;
  const { line, from } = placed;
  const prefix = openBox(placed, box, open);
  const mark = isQuote(box) ? '> ' : '';
  const outer = { text: prefix.trimEnd(), line, from, shift: 0 };
  // Quotes that follow each other would be one, and a title the end of a paragraph.
  if (mark === '' || depthOf(texts.at(-1) ?? '') > depthOf(prefix)) put(written, outer);
  const words = wordsOf(box);
  if (words === undefined && mark === '') return;
  const at = source.length - source.replace(quoteMarks, '').length + (box.title?.at ?? 0);
  const column = prefix.length + mark.length;
  boxes.set(texts.length + 1, { box, column: prefix.length + 1 });
  put(written, { text: prefix + mark + (words ?? ''), line, from: column, shift: column - at });
  if (words === undefined) return;
  if (mark === '') put(written, outer);
  else putBlank(written, line);
}

/** What the first line of a box shows. */
function wordsOf({ shape: { shape }, title, attributes }: Box): string | undefined {
  const url = shape === 'link' ? (attributes.get('url') ?? attributes.get('src') ?? attributes.get('href')) : undefined;
  if (url === undefined || /[<>\s]/.test(url)) return title?.text;
  return `[${title?.text ?? url}](<${url}>)`;
}

function depthOf(line: string): number {
  return quoteMarks.exec(line)![0].split('>').length - 1;
}
