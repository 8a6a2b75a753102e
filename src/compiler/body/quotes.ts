import type { Element, ElementContent, Root } from 'hast';
import { visitElements } from '../markdown/visit.js';
import { labels, type Labels } from './labels.js';

/**
 * Writes the quotation marks of each `<q>`, which browsers would add and nobody else: texts, mails and excerpts would
 * lose them.
 */
export function writeQuotes(tree: Root, { quotes }: Labels): void {
  visitElements(tree, (node) => {
    if (node.tagName === 'q') write(node, quotes, 0);
  });
}

/** The element becomes one without a meaning of its own; it keeps its language. */
function write(node: Element, around: Labels['quotes'], level: 0 | 2): void {
  const { cite: _cite, ...properties } = node.properties;
  const quotes = typeof properties.lang === 'string' ? labels(properties.lang).quotes : around;
  for (const child of node.children) writeInner(child, quotes, level === 0 ? 2 : 0);
  node.tagName = 'span';
  node.properties = properties;
  node.children.unshift({ type: 'text', value: quotes[level] });
  node.children.push({ type: 'text', value: quotes[(level + 1) as 1 | 3] });
}

function writeInner(node: ElementContent, quotes: Labels['quotes'], level: 0 | 2): void {
  if (node.type !== 'element') return;
  if (node.tagName === 'q') write(node, quotes, level);
  else for (const child of node.children) writeInner(child, quotes, level);
}
