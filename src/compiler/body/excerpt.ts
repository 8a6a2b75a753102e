import type { Element, ElementContent, Root } from 'hast';
import { oneLine } from '../markdown/one-line.js';

/** Longest excerpt, in characters (UTF-16 code units). */
export const excerptLength = 200;

// A sentence ends at . ! ? or …, possibly closed by a quote, before a space and a capital, digit or opening quote;
// but not after a lone capital, which a point abbreviates (« article L. 311-5 »).
const sentenceEnd = /[.!?…](?<!(?:^|[\s(’])\p{Lu}[.!?…])[»”)]*(?:[\u00a0\u202f]»)?(?=\s+[\p{Lu}\d«“(]|\s*$)/gu;

/** The first sentences of `text` that fit, or its first words when even one sentence is too long. */
export function excerpt(text: string): string {
  const flat = oneLine(text).trim();
  if (flat.length <= excerptLength) return flat;
  let end = 0;
  for (const match of flat.matchAll(sentenceEnd)) {
    const after = match.index + match[0].length;
    if (after > excerptLength) break;
    end = after;
  }
  if (end > 0) return flat.slice(0, end);
  const words = flat.slice(0, excerptLength - 1);
  const space = words.lastIndexOf(' ');
  return `${(space > 0 ? words.slice(0, space) : words).replace(/(?<![\s,;:])[\s,;:]+$/u, '')}…`;
}

/** The first sentence of `text`; all of it when nothing ends a sentence. */
export function firstSentence(text: string): string {
  const flat = oneLine(text).trim();
  const [end] = flat.matchAll(sentenceEnd);
  return end ? flat.slice(0, end.index + end[0].length) : flat;
}

const notProse = new Set(['dl', 'pre', 'section', 'table']);
const blocks = new Set(['li', 'p', 'summary']);

/** The running text of a body for its excerpt: paragraphs and list items, without footnote marks or added labels. */
export function readProse(tree: Root): string {
  return tree.children
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? proseOf(node) : ''))
    .join(' ');
}

function proseOf(node: Element): string {
  if (notProse.has(node.tagName) || isLeftOut(node)) return '';
  if (blocks.has(node.tagName)) return textOf(node);
  return node.children.map((child) => (child.type === 'element' ? proseOf(child) : '')).join(' ');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isLeftOut(node)) return '';
  if (notProse.has(node.tagName)) return ' ';
  const text = node.children.map(textOf).join('');
  return blocks.has(node.tagName) || node.tagName === 'br' ? ` ${text} ` : text;
}

/** Footnote marks, the titles of alerts and task boxes: the compiler's words, not the editor's; and what is struck out. */
function isLeftOut({ tagName, properties, children }: Element): boolean {
  if (tagName === 'del' || tagName === 's') return true;
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const first = children[0];
  const mark = first?.type === 'element' && first.properties.dataFootnoteRef !== undefined;
  return mark || classes.includes('alert-title') || properties.role === 'img';
}
