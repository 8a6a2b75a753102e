import type { Element, ElementContent, Root } from 'hast';
import { visitElements } from '../markdown/visit.js';

/** Gives what raw HTML may hold the forms of Markdown, so that every reader keeps its words and their distance. */
export function toPlainForms(tree: Root): void {
  visitElements(tree, (node, index, parent) => {
    if (node.tagName === 'pre') breakLines(node);
    else if (node.tagName === 'ul' || node.tagName === 'ol') node.children = toItems(node.children);
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
