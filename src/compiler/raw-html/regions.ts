import type { RootContent } from 'mdast';
import { isVoid } from '../../canonical-html/elements.js';
import { tokenizeHtml } from './tokens.js';

/** Elements that often stand without their end tag, and a form's input, which has none. */
const unclosed = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'input']);

/** Tells whether a block of the page stands between the start tag and the end tag of raw HTML at the top level. */
export function findEnclosed(children: readonly RootContent[]): (index: number) => boolean {
  if (!children.some(({ type }) => type === 'html')) return () => false;
  const open: { name: string; index: number }[] = [];
  // By the block with a start tag, the block with its end tag; 0 for blocks in which no region begins.
  const covered = new Uint32Array(children.length);
  for (const [index, node] of children.entries()) {
    if (node.type !== 'html') continue;
    for (const { kind, name } of tokenizeHtml(node.value)) {
      if (kind === 'open' && !isVoid(name) && !unclosed.has(name)) open.push({ name, index });
      if (kind !== 'close') continue;
      const start = open.findLastIndex((tag) => tag.name === name);
      if (start < 0) continue;
      const from = open[start]!.index;
      open.length = start;
      if (from < index) covered[from] = Math.max(covered[from]!, index);
    }
  }
  let end = 0;
  const enclosed = Array.from(covered, (to, index) => {
    const inside = index < end;
    end = Math.max(end, to);
    return inside;
  });
  return (index) => enclosed[index] ?? false;
}
