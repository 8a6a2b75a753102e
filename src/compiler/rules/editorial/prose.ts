import type { Nodes, Parent, Root } from 'mdast';
import { visit } from '../../markdown/visit.js';

/** A paragraph, heading or cell of the source in which only prose is left; every character keeps its place. */
export interface Prose {
  /** The source with marks, code, addresses and tags blanked by `opening` and `closing`. */
  readonly text: string;
  /** Offset of `text` in the file. */
  readonly offset: number;
}

/** Stands for source that is not prose and begins something: `**`, the first characters of a code span. */
export const opening = '\uFFFB';
/** Stands for source that is not prose and ends something. */
export const closing = '\uFFFC';

/** The prose of a page, block by block. */
export function proseOf(tree: Root, source: string): Prose[] {
  const blocks: Prose[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const [start, end] = rangeOf(node);
    const text = readNodes(node, source);
    if (end > start) blocks.push({ text: node.type === 'heading' ? blank(text, idAtEnd) : text, offset: start });
  });
  return blocks;
}

const idAtEnd = /(?<!\s)\s*\{#[^{}]*\}\s*$/;
const alertMark = /^\[!\w+\]/;
const reference = /&(?:#x?[\da-f]+|[a-z][a-z\d]*);/gi;

/** The source of a node, with everything but its texts blanked. */
function readNodes(node: Nodes, source: string): string {
  const [start, end] = rangeOf(node);
  if (node.type === 'text') return blank(source.slice(start, end).replace(reference, readReference), alertMark);
  if (!('children' in node) || isBareUrl(node)) return mark(end - start);
  let text = '';
  for (const [index, child] of node.children.entries()) {
    const [from, to] = rangeOf(child as Nodes);
    const gap = from - start - text.length;
    text += (index === 0 ? opening : closing).repeat(Math.max(0, gap));
    text += readNodes(child as Nodes, source).slice(0, to - from);
  }
  return text + closing.repeat(Math.max(0, end - start - text.length));
}

/** A link that shows its own address is not prose. */
function isBareUrl(node: Nodes & Parent): boolean {
  const [child] = node.children;
  return node.type === 'link' && node.children.length === 1 && child?.type === 'text' && node.url.endsWith(child.value);
}

function mark(length: number): string {
  return length === 0 ? '' : opening.repeat(length - 1) + closing;
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => mark(match.length));
}

const spaces: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&#160;': '\u00a0',
  '&#xa0;': '\u00a0',
  '&#8239;': '\u202f',
  '&#x202f;': '\u202f',
};

/** No-break spaces written as references count as what they are. */
function readReference(written: string): string {
  const space = spaces[written.toLowerCase()];
  return space === undefined ? mark(written.length) : space.repeat(written.length);
}

function rangeOf(node: Nodes): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
