import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { withoutControls } from '../source/characters.js';

const raw = unified().use(rehypeRaw, { passThrough: [] }).freeze();

/** Raw HTML in a tree → elements. Costs more than everything else, so a tree without any is given back as it is. */
export function parseRawHtml(tree: Root): Root {
  if (!hasRaw(tree)) return tree;
  const parsed = raw.runSync(tree) as Root;
  clean(parsed);
  return parsed;
}

function hasRaw(node: Root | Root['children'][number]): boolean {
  if ((node.type as string) === 'raw') return true;
  return 'children' in node && node.children.some(hasRaw);
}

/** Replaces the control characters that references write (`&#x1;`), as the parser of Markdown does with its own. */
function clean(node: Root | Root['children'][number]): void {
  if (node.type === 'text') node.value = withoutControls(node.value);
  if (node.type === 'element') {
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = withoutControls(value);
  }
  if ('children' in node) node.children.forEach(clean);
}
