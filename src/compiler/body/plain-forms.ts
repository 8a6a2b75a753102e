import type { Element, ElementContent, Root } from 'hast';
import { visitElements } from '../markdown/visit.js';
import { labels, type Labels } from './labels.js';

/** Gives what raw HTML may hold the forms of Markdown, so that every reader keeps its words and their distance. */
export function toPlainForms(tree: Root, { quotes }: Labels): void {
  visitElements(tree, (node, index, parent) => {
    if (node.tagName === 'pre') breakLines(node);
    else if (node.tagName === 'ul' || node.tagName === 'ol') node.children = toItems(node.children);
    else if (node.tagName === 'q') writeQuotes(node, quotes, 0);
    // Whoever prints their descriptions would glue them.
    else if (node.tagName === 'img' && isImage(parent?.children[index - 1])) {
      parent!.children.splice(index, 0, { type: 'text', value: ' ' });
      return index + 2;
    }
    return undefined;
  });
}

/** In code, a line ends as in its source. */
function breakLines(code: Element): void {
  visitElements(code, ({ tagName }, index, parent) => {
    if (tagName !== 'br' || !parent) return undefined;
    parent.children.splice(index, 1, { type: 'text', value: '\n' });
    return index + 1;
  });
}

/** A list holds items alone; between them, each on a line, the indent of the source says nothing. */
function toItems(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child) => {
    if (child.type !== 'text') return child;
    if (child.value.trim() === '') return { ...child, value: '\n' };
    return { type: 'element', tagName: 'li', properties: {}, children: [child] };
  });
}

function isImage(node: Root['children'][number] | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'img';
}

/**
 * Writes the quotation marks of a `<q>`, which browsers would add and nobody else: texts, mails and excerpts would lose
 * them. The element becomes one without a meaning of its own; it keeps its language.
 */
function writeQuotes(node: Element, around: Labels['quotes'], level: 0 | 2): void {
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
  if (node.tagName === 'q') writeQuotes(node, quotes, level);
  else for (const child of node.children) writeInner(child, quotes, level);
}
