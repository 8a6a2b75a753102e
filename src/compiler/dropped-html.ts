import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Place, Report } from './diagnostic.js';
import { sanitizeSchema, strippedElements } from './sanitize-schema.js';
import { placeOf } from './sections.js';

const allowedTags = new Set(sanitizeSchema.tagNames);
const stripped = new Set(strippedElements);

/** Reports what sanitising will leave out of a tree: elements, attributes and comments outside the allow list. */
export function reportDroppedHtml(tree: Root, report: Report, fallback: Place): void {
  let place = fallback;
  visit(tree, (node) => {
    if (node.position) place = placeOf(node);
    if (node.type === 'comment') report('html-dropped', place, { found: `<!--${node.value.slice(0, 40)}-->` });
    if (node.type === 'doctype') report('html-dropped', place, { found: '<!doctype>' });
    if (node.type !== 'element') return undefined;
    if (!allowedTags.has(node.tagName)) {
      report('html-dropped', place, { found: `<${node.tagName}>` });
      if (stripped.has(node.tagName)) return SKIP;
    } else {
      for (const name of Object.keys(node.properties)) {
        if (!isAllowed(node, name)) report('html-dropped', place, { found: `${name} (<${node.tagName}>)` });
      }
    }
    return undefined;
  });
}

function isAllowed(node: Element, name: string): boolean {
  const lists = [sanitizeSchema.attributes?.[node.tagName], sanitizeSchema.attributes?.['*']];
  return lists.some((list) => list?.some((entry) => (typeof entry === 'string' ? entry : entry[0]) === name));
}
