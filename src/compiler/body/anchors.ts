import type { Element, Root } from 'hast';
import { visitElements } from '../markdown/visit.js';

const idLists = ['ariaDescribedBy', 'ariaLabelledBy', 'headers', 'htmlFor'] as const;

/** Ids inside a body (footnotes, raw HTML) carry this prefix, so that no body can take a name of the page. */
export const anchorPrefix = 'user-content-';

/** Prefixes the ids inside the bodies of a page, and every reference to them, in the same move. */
export function prefixAnchors(trees: readonly Root[]): void {
  const ids = new Set<string>();
  for (const tree of trees) {
    visitElements(tree, ({ properties }) => {
      if (typeof properties.id === 'string') ids.add(properties.id);
    });
  }
  if (ids.size === 0) return;
  const move = (id: string) => (ids.has(id) && !id.startsWith(anchorPrefix) ? anchorPrefix + id : id);
  for (const tree of trees) visitElements(tree, (node) => moveReferences(node, move));
}

function moveReferences({ properties }: Element, move: (id: string) => string): void {
  if (typeof properties.id === 'string') properties.id = move(properties.id);
  if (typeof properties.href === 'string' && properties.href.startsWith('#')) {
    properties.href = `#${move(decodeFragment(properties.href.slice(1)))}`;
  }
  for (const name of idLists) {
    const value = properties[name];
    if (Array.isArray(value)) properties[name] = value.map((id) => move(String(id)));
    else if (typeof value === 'string') Object.assign(properties, { [name]: move(value) });
  }
}

/** Decodes percent escapes; a fragment that is not well formed stays as written. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURI(fragment);
  } catch {
    return fragment;
  }
}
