import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visitElements } from '../../markdown/visit.js';
import { placeOf, type Place } from '../../source/place.js';
import { readable } from '../../site/paths.js';
import type { Italics, PageImage, PageLink, PageTable } from './page.js';

/** A title, a body or the lead of a page, and where it begins. */
export interface PageTree {
  readonly tree: Root;
  readonly place: Place;
}

export function findLinks(trees: readonly PageTree[]): PageLink[] {
  const links: PageLink[] = [];
  visitPlaced(trees, (node, place) => {
    const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return;
    links.push({ href, text: visibleText(node), place });
  });
  return links;
}

export function findImages(trees: readonly PageTree[]): PageImage[] {
  const images: PageImage[] = [];
  visitPlaced(trees, ({ tagName, properties: { src, alt } }, place) => {
    if (tagName !== 'img' || typeof src !== 'string') return;
    images.push({ src: readable(src), alt: typeof alt === 'string' ? alt.trim() : '', place });
  });
  return images;
}

export function findTables(trees: readonly PageTree[]): PageTable[] {
  const tables: PageTable[] = [];
  visitPlaced(trees, (node, place) => {
    if (node.tagName !== 'table') return;
    const headers: string[] = [];
    visitElements(node, (cell) => void (cell.tagName === 'th' && headers.push(toString(cell).trim())));
    tables.push({ headers, place });
  });
  return tables;
}

export function findItalics(trees: readonly PageTree[]): Italics[] {
  const italics: Italics[] = [];
  visitPlaced(trees, (node, place) => {
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

/** Calls `visitor` with every element and its place; an element that has none takes that of what precedes it. */
function visitPlaced(trees: readonly PageTree[], visitor: (node: Element, place: Place) => false | void): void {
  for (const { tree, place } of trees) {
    let last = place;
    visitElements(tree, (node) => {
      if (node.position) last = placeOf(node);
      return visitor(node, last);
    });
  }
}
