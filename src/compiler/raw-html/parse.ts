import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from '../markdown/visit.js';
import { withoutControls } from '../source/characters.js';

const raw = unified().use(rehypeRaw, { passThrough: [] }).freeze();

/** Properties that mdast-util-to-hast gives `true`, and this parser an empty text: one section is printed in one way. */
const flags = new Set(['dataFootnoteRef', 'dataFootnotes']);

/** Raw HTML in a tree → elements. Costs more than everything else, so a tree without any is given back as it is. */
export function parseRawHtml(tree: Root): Root {
  if (!hasRaw(tree)) return tree;
  const parsed = raw.runSync(tree) as Root;
  // The parser of Markdown replaces the control characters that references write (`&#x1;`); this one does not.
  visit(parsed, (node) => {
    if (node.type === 'text') node.value = withoutControls(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties)) {
      if (value === '' && flags.has(name)) node.properties[name] = true;
      else if (typeof value === 'string') node.properties[name] = withoutControls(value);
    }
  });
  return parsed;
}

function hasRaw(node: Root | Root['children'][number]): boolean {
  if ((node.type as string) === 'raw') return true;
  return 'children' in node && node.children.some(hasRaw);
}
