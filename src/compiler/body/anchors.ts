import type { Element, Root } from 'hast';
import { visitElements, visitPlaced } from '../markdown/visit.js';
import type { Report } from '../rules/diagnostic.js';
import { fileStart } from '../source/place.js';

const idLists = ['ariaDescribedBy', 'ariaLabelledBy', 'headers', 'htmlFor'] as const;

/** Ids inside a body (footnotes, raw HTML) carry this prefix, so that no body can take a name of the page. */
export const anchorPrefix = 'user-content-';

/**
 * Prefixes the ids inside the bodies of a page, and every reference to them, in the same move. A section wins the name
 * that it shares with an id of a body, which is reported.
 *
 * @param sections Line of each section by its id.
 * @returns The line of each id that had no prefix yet.
 */
export function prefixAnchors(
  trees: readonly Root[],
  sections: ReadonlyMap<string, number>,
  report: Report,
): Record<string, number> {
  const ids = new Map<string, number>();
  for (const tree of trees) {
    visitPlaced(tree, fileStart, ({ properties: { id } }, place) => {
      if (typeof id !== 'string') return;
      if (sections.has(id)) report('duplicate-section', place, { found: id, line: sections.get(id)! });
      else ids.set(id, place.line);
    });
  }
  const isInner = (id: string) => ids.has(id) && !id.startsWith(anchorPrefix);
  if (ids.size === 0) return {};
  const move = (id: string) => (isInner(id) ? anchorPrefix + id : id);
  for (const tree of trees) visitElements(tree, (node) => moveReferences(node, move));
  return Object.fromEntries([...ids].filter(([id]) => isInner(id)));
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
