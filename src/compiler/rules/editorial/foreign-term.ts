import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Report } from '../diagnostic.js';
import { visitElements, type EditorialPage } from './page.js';

/** Reports italics without a language (RGAA 8.7): in French texts they are for foreign terms, which the lexicon lists. */
export function checkForeignTerm(page: EditorialPage, report: Report): void {
  visitElements(page, (node, place) => {
    if (node.properties.lang !== undefined) return false;
    if ((node.tagName !== 'em' && node.tagName !== 'i') || hasLanguage(node)) return undefined;
    report('foreign-term', place, { found: toString(node) });
    return false;
  });
}

/** Whether a term of the lexicon stands inside. */
function hasLanguage(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.properties.lang !== undefined || hasLanguage(child)),
  );
}
