import { isVoid } from './elements.js';
import { decode, readAttributes, walk } from './tokenize.js';

/** An element of canonical HTML, its references decoded. */
export interface TreeElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly TreeNode[];
}

/** A run of text, decoded, or an element. */
export type TreeNode = string | TreeElement;

/**
 * Reads canonical HTML as a tree.
 *
 * @throws SyntaxError for what the grammar in `grammar.ts` does not allow.
 * @example
 * readTree('<p>a &amp; b</p>'); // [{ name: 'p', attributes: new Map(), children: ['a & b'] }]
 */
export function readTree(html: string): TreeNode[] {
  const root: TreeNode[] = [];
  const open = [root];
  walk(html, (text, closed, name, attributes) => {
    const children: TreeNode[] = [];
    if (closed) open.pop();
    else open.at(-1)!.push(text ? decode(text) : { name, attributes: readAttributes(attributes), children });
    if (name && !isVoid(name)) open.push(children);
  });
  return root;
}

/** The elements among some nodes. */
export function elementsOf(nodes: readonly TreeNode[]): TreeElement[] {
  return nodes.filter((node) => typeof node !== 'string');
}

/** The rows of a table, each as its cells. */
export function rowsOf({ children }: TreeElement): TreeElement[][] {
  return elementsOf(children).flatMap((child) => (child.name === 'tr' ? [elementsOf(child.children)] : rowsOf(child)));
}
