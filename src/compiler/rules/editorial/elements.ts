import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visitElements, visitPlaced } from '../../markdown/visit.js';
import type { Place } from '../../source/place.js';
import { readable } from '../../site/paths.js';
import type { Italics, PageImage, PageLink, PageTable } from './page.js';

/** A title, a body or the lead of a page, and where it begins. */
export interface PageTree {
  readonly tree: Root;
  readonly place: Place;
}

export function findLinks(trees: readonly PageTree[]): PageLink[] {
  const links: PageLink[] = [];
  visitAll(trees, (node, place) => {
    const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return;
    links.push({ href, text: visibleText(node), place });
  });
  return links;
}

export function findImages(trees: readonly PageTree[]): PageImage[] {
  const images: PageImage[] = [];
  visitAll(trees, ({ tagName, properties: { src, alt } }, place) => {
    if (tagName !== 'img' || typeof src !== 'string') return;
    images.push({ src: readable(src), alt: typeof alt === 'string' ? alt.trim() : '', place });
  });
  return images;
}

export function findTables(trees: readonly PageTree[]): PageTable[] {
  const tables: PageTable[] = [];
  visitAll(trees, (node, place) => {
    if (node.tagName !== 'table') return;
    const headers: string[] = [];
    visitElements(node, (cell) => void (cell.tagName === 'th' && headers.push(toString(cell).trim())));
    tables.push({ headers, place });
  });
  return tables;
}

export function findItalics(trees: readonly PageTree[]): Italics[] {
  const italics: Italics[] = [];
  visitAll(trees, (node, place) => {
    if (node.properties.lang !== undefined) return false;
    if ((node.tagName !== 'em' && node.tagName !== 'i') || holdsLanguage(node)) return undefined;
    italics.push({ text: toString(node), place });
    return false;
  });
  return italics;
}

/** Whether a term of the lexicon stands inside. */
function holdsLanguage(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.properties.lang !== undefined || holdsLanguage(child)),
  );
}

function visibleText(node: Element): string {
  const alts: string[] = [];
  visitElements(node, ({ properties }) => void alts.push(typeof properties.alt === 'string' ? properties.alt : ''));
  return (toString(node) + alts.join('')).trim();
}

function visitAll(trees: readonly PageTree[], visitor: (node: Element, place: Place) => false | void): void {
  for (const { tree, place } of trees) visitPlaced(tree, place, visitor);
}
