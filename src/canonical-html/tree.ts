import { decode, isVoid, readAttributes, tokenize } from './tokenize.js';

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
  for (const { type, name, raw } of tokenize(html)) {
    if (type === 'close') open.pop();
    else if (type === 'text') open.at(-1)!.push(decode(raw));
    else {
      const children: TreeNode[] = [];
      open.at(-1)!.push({ name, attributes: readAttributes(raw), children });
      if (!isVoid(name)) open.push(children);
    }
  }
  return root;
}
