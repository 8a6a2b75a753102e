import type { Ids, Page, Section } from '../model.js';
import { refuse } from './attributes.js';
import type { Renderable } from './options.js';

/** Ids of what is rendered together. */
export interface Anchors {
  /** Pages and sections to render, in order. */
  readonly nodes: readonly (Page | Section)[];
  /** What stands before the ids of a page's content. */
  prefix(page: string): string;
  /** The id of a page (by its id) or section (by `page#id`), when it is among what is rendered. */
  get(target: string | undefined): string | undefined;
}

/**
 * Gives every page and section its id, before anything is printed. Ids of several pages are told apart by `page--`:
 * ids hold no double hyphen, so no two can meet.
 */
export function createAnchors<I extends Ids>(input: Renderable<I>, idPrefix = ''): Anchors {
  if (!/^[\w.:-]*$/.test(idPrefix)) refuse('idPrefix', 'letters, digits, "-", "_", "." or ":"', idPrefix);
  const nodes: readonly (Page | Section)[] = 'pages' in input ? input.pages : 'source' in input ? [input] : input;
  const pages = new Set(nodes.map(pageOf));
  const prefix = (page: string) => idPrefix + (pages.size > 1 ? `${page}--` : '');
  const ids = new Map<string, string>();
  const add = (target: string, id: string) => {
    if (ids.has(target)) refuse('node', 'each page and section once', target);
    ids.set(target, id);
  };
  const visit = (node: Page | Section) => {
    if ('page' in node) {
      add(`${node.page}#${node.id}`, prefix(node.page) + node.id);
      node.children.forEach(visit);
    } else {
      add(node.id, `${idPrefix}${pages.size > 1 ? '' : 'page--'}${node.id}`);
      node.sections.forEach(visit);
    }
  };
  nodes.forEach(visit);
  return { nodes, prefix, get: (target) => ids.get(target ?? '') };
}

/** The id of the page a node belongs to. */
export function pageOf(node: Page | Section): string {
  return 'page' in node ? node.page : node.id;
}
