import type * as Hast from 'hast';
import type * as Mdast from 'mdast';
import { placeOf, type Place } from '../source/place.js';

/**
 * Sees a node before its children. `false` passes over the children; a number does too, and goes on with the sibling at
 * that index, for a visitor that has put in or taken out some.
 */
type Visitor<Node, Parent> = (node: Node, index: number, parent: Parent | undefined) => number | false | void;

/**
 * Visits a tree in document order. Every page is walked a dozen times, and `unist-util-visit` makes and names a function
 * for each node it meets, for the sake of stack traces: that took a tenth of the compiler's time.
 */
export function visit(tree: Mdast.Nodes, visitor: Visitor<Mdast.Nodes, Mdast.Parents>): void;
export function visit(tree: Hast.Nodes, visitor: Visitor<Hast.Nodes, Hast.Parents>): void;
export function visit(tree: Mdast.Nodes | Hast.Nodes, visitor: Visitor<never, never>): void {
  step(tree, 0, undefined, visitor as AnyVisitor);
}

/** Visits the elements of a tree, itself among them. */
export function visitElements(tree: Hast.Nodes, visitor: Visitor<Hast.Element, Hast.Parents>): void {
  visit(tree, (node, index, parent) => (node.type === 'element' ? visitor(node, index, parent) : undefined));
}

/** Visits the elements of a tree with their places. One that has none takes that of the last before it, or `start`. */
export function visitPlaced(
  tree: Hast.Root,
  start: Place,
  visitor: (node: Hast.Element, place: Place) => false | void,
): void {
  let last = start;
  visitElements(tree, (node) => {
    if (node.position) last = placeOf(node);
    return visitor(node, last);
  });
}

/** Takes out of a tree the nodes for which `test` is true, with what they hold. It sees each node once, in document order. */
export function remove(
  tree: Mdast.Nodes,
  test: (node: Mdast.Nodes, index: number, parent: Mdast.Parents) => boolean,
): void {
  visit(tree, (node, index, parent) => {
    if (!parent || !test(node, index, parent)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

interface AnyNode {
  readonly type: string;
  readonly children?: readonly AnyNode[];
}

type AnyVisitor = Visitor<AnyNode, AnyNode>;

/** Visits a node and what is below it; returns the index of the sibling that comes next. */
function step(node: AnyNode, index: number, parent: AnyNode | undefined, visitor: AnyVisitor): number {
  const next = visitor(node, index, parent);
  if (typeof next === 'number') return next;
  if (next !== false && node.children) {
    for (let at = 0; at < node.children.length;) at = step(node.children[at]!, at, node, visitor);
  }
  return index + 1;
}
