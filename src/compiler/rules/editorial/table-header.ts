import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Report } from '../diagnostic.js';
import { visitElements as visitTree } from '../../markdown/visit.js';
import { visitElements, type EditorialPage } from './page.js';

/** Reports a table without header cells, or with an empty one anywhere but in the first corner (RGAA 5.6). */
export function checkTableHeader(page: EditorialPage, report: Report): void {
  visitElements(page, (node, place) => {
    if (node.tagName !== 'table') return;
    const headers = headersOf(node);
    const filled = headers.filter(hasText).length;
    if (filled === 0 || !headers.slice(1).every(hasText)) {
      report('table-header', place, { found: filled, columns: headers.length });
    }
  });
}

function hasText(cell: Element): boolean {
  return toString(cell).trim() !== '';
}

function headersOf(table: Element): Element[] {
  const headers: Element[] = [];
  visitTree(table, (node) => {
    if (node.tagName === 'th') headers.push(node);
  });
  return headers;
}
