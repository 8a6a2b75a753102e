import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

const raw = unified().use(rehypeRaw, { passThrough: [] }).freeze();

/** Raw HTML in a tree → elements. Costs more than everything else, so a tree without any is given back as it is. */
export function parseRawHtml(tree: Root): Root {
  return hasRaw(tree) ? (raw.runSync(tree) as Root) : tree;
}

function hasRaw(node: Root | Root['children'][number]): boolean {
  if ((node.type as string) === 'raw') return true;
  return 'children' in node && node.children.some(hasRaw);
}
