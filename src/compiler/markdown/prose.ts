import type { Nodes, Parent, Root } from 'mdast';
import { rangeOf, type Range } from '../source/place.js';
import { visit } from './visit.js';

/** A paragraph, heading or cell of the source in which only prose is left; every character keeps its place. */
export interface Prose {
  /** The source with marks, code, addresses and tags blanked by `opening` and `closing`. */
  readonly text: string;
  /** Offset of `text` in the file. */
  readonly offset: number;
}

export interface ProseBlock extends Prose {
  readonly block: 'paragraph' | 'heading' | 'tableCell';
}

interface ProseOptions {
  /** Whether an address that is a link without any mark counts as prose. Default: `false`. */
  readonly bareUrls?: boolean;
  /** Marks of other tools, by their offsets: what stands in them is not prose. Default: none. */
  readonly marks?: readonly Range[];
}

/** Stands for source that is not prose and begins something: `**`, the first characters of a code span. */
export const opening = '\uFFFB';
/** Stands for source that is not prose and ends something. */
export const closing = '\uFFFC';

/** The prose of a page, block by block. */
export function proseOf(tree: Root, source: string, options: ProseOptions): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const { start, end } = rangeOf(node);
    if (end <= start) return;
    const text = withoutMarks(readNodes(node, source, options), start, options.marks ?? []);
    blocks.push({ text: node.type === 'heading' ? blank(text, idAtEnd) : text, offset: start, block: node.type });
  });
  return blocks;
}

function withoutMarks(text: string, offset: number, marks: readonly Range[]): string {
  let blanked = text;
  for (const { start, end } of marks) {
    const [from, to] = [Math.max(0, start - offset), Math.min(text.length, end - offset)];
    if (from < to) blanked = blanked.slice(0, from) + mark(to - from) + blanked.slice(to);
  }
  return blanked;
}

/** It begins where a run of spaces does: tried at each of them, it would cost the square of the run's length. */
const idAtEnd = /(?<!\s)\s*\{[ \t]*#[^{}]*\}\s*$/;
const alertMark = /^\[![\w -]+(?:\|[^\]\n]*)?\][+-]?/;
const escape = /\\[!-/:-@[-`{-~]/g;
/** What a quote repeats at the beginning of each line of a paragraph. */
const containerMark = /(?<=\n)[ \t]*>[ \t>]*/g;
const reference = /&(?:#x?[\da-f]+|[a-z][a-z\d]*);/gi;

/** The source of a node, with everything but its texts blanked. */
function readNodes(node: Nodes, source: string, options: ProseOptions): string {
  const { start, end } = rangeOf(node);
  if (node.type === 'text') return readText(source.slice(start, end));
  if (!('children' in node)) return mark(end - start);
  if (isBareUrl(node)) return isUnmarked(node) && options.bareUrls ? source.slice(start, end) : mark(end - start);
  let text = '';
  let unplaced: Nodes[] = [];
  const fill = (to: number, character: string) => {
    const from = start + text.length;
    if (unplaced.length > 0) text += readUnplaced(unplaced, source.slice(from, to), options);
    else text += character.repeat(Math.max(0, to - from));
    unplaced = [];
  };
  for (const [index, child] of node.children.entries()) {
    if (!child.position) {
      unplaced.push(child);
      continue;
    }
    const { start: from, end: to } = rangeOf(child);
    fill(from, index === 0 ? opening : closing);
    text += readNodes(child, source, options).slice(0, to - from);
  }
  fill(end, closing);
  return text;
}

function readText(written: string): string {
  // Most texts hold none of the signs with which these begin.
  if (!/[&\\[>]/.test(written)) return written;
  return blank(blank(blank(written.replace(reference, readReference), escape), alertMark), containerMark);
}

/** Where the parser finds a bare address only in its finished tree, it cuts a text in pieces that have no place. */
function readUnplaced(nodes: readonly Nodes[], written: string, { bareUrls }: ProseOptions): string {
  let text = blank(readText(written), /^(?:#{1,6}[ \t]+|\|[ \t]*)/);
  let from = 0;
  for (const node of nodes) {
    const value = node.type === 'link' && node.children[0]?.type === 'text' ? node.children[0].value : undefined;
    const at = value === undefined ? -1 : text.indexOf(value, from);
    if (at < 0) continue;
    from = at + value!.length;
    if (!bareUrls) text = text.slice(0, at) + mark(value!.length) + text.slice(from);
  }
  return text;
}

/** A link that shows its own address is not prose. */
function isBareUrl(node: Nodes & Parent): boolean {
  const [child] = node.children;
  return node.type === 'link' && node.children.length === 1 && child?.type === 'text' && node.url.endsWith(child.value);
}

/** Whether no angle bracket stands around the address. */
function isUnmarked(node: Nodes & Parent): boolean {
  return node.position?.start.offset === node.children[0]?.position?.start.offset;
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
