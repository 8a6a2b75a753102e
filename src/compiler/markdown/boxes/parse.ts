import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { linesOf } from '../../source/place.js';
import type { Parse } from '../parse.js';
import { visit } from '../visit.js';
import type { Origin } from './around.js';
import type { Box } from './match.js';
import { nameOf, titleOfName } from './names.js';
import { rewriteBoxes, type Rewritten } from './rewrite.js';

type Point = NonNullable<Nodes['position']>['start'];

export interface ParsedBoxes {
  readonly tree: Root;
  /** The boxes that were found, by the index of the line that opens each. */
  readonly boxes: ReadonlyMap<number, Box>;
}

/** Parses Markdown in which the boxes of other tools are alerts, details and titles; every place is one of the source. */
export function parseBoxes(source: string, parse: Parse): ParsedBoxes {
  const rewritten = rewriteBoxes(source);
  if (!rewritten) return { tree: parse(source), boxes: new Map() };
  const tree = parse(rewritten.text);
  const toPoint = createOrigins(source, rewritten.origins);
  visit(tree, (node) => {
    shapeBox(node, rewritten.boxes);
    if (node.position) node.position = { start: toPoint(node.position.start), end: toPoint(node.position.end) };
  });
  return { tree, boxes: rewritten.found };
}

/** Makes the function that tells where a point of the rewritten text stands in the source. */
function createOrigins(source: string, origins: readonly Origin[]): (point: Point) => Point {
  const lines = linesOf(source);
  return (point) => {
    const { line, from, shift } = origins[point.line - 1]!;
    const { start, end } = lines[line]!;
    const written = point.column - 1;
    const column = written >= from ? written - shift : Math.min(written, from - shift);
    const inside = Math.max(0, Math.min(column, end - start));
    return { line: line + 1, column: inside + 1, offset: start + inside };
  };
}

/** Makes of a quote, or of the title of a part, what its box is. Its place is not yet that of the source. */
function shapeBox(node: Nodes, boxes: Rewritten['boxes']): void {
  if ((node.type !== 'blockquote' && node.type !== 'paragraph') || !node.position) return;
  const { line, column } = node.position.start;
  const { box, column: expected } = boxes.get(line) ?? {};
  // A quote of the page around the box begins in the same line, before it.
  if (!box || column !== expected) return;
  const { shape, kind } = { kind: 'note', ...box.shape };
  if (node.type === 'paragraph') {
    if (shape === 'part' || shape === 'group') node.children = [{ type: 'strong', children: node.children }];
    return;
  }
  const title = takeTitle(node, box);
  if (shape === 'alert') node.children.unshift(toAlertTitle(kind, title));
  if (shape === 'details') toDetails(node, title, box.folded === 'open' || box.attributes.has('open'));
} // prettier-ignore

/** The words of a box's title, its name where it has none; empty for a word of the page's language. */
function takeTitle(node: Blockquote, { title, name, folded }: Box): PhrasingContent[] {
  const first = node.children[0];
  if (title && first?.type === 'paragraph') {
    node.children.shift();
    return first.children;
  }
  const word = folded && name !== 'details' ? nameOf(name) : titleOfName(name);
  return word === undefined ? [] : [{ type: 'text', value: word }];
}

/** Makes of a quote an element that opens on request. */
export function toDetails(node: Blockquote, title: PhrasingContent[], isOpen: boolean): void {
  node.data = { ...node.data, hName: 'details', ...(isOpen && { hProperties: { open: true } }) };
  // Without one, browsers show a word of their reader's language.
  if (title.length > 0) node.children.unshift({ ...paragraph(title), data: { hName: 'summary' } });
}

/** The first paragraph of one of GitHub's alerts, which its title follows on its line. */
export function toAlertTitle(kind: string, title: readonly PhrasingContent[]): Paragraph {
  return paragraph([{ type: 'text', value: `[!${kind.toUpperCase()}] ` }, ...title]);
}

function paragraph(children: PhrasingContent[]): Paragraph {
  const start = children.find(({ position }) => position)?.position?.start;
  const end = children.findLast(({ position }) => position)?.position?.end;
  return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) };
}
