import type { Faq, Ids, Page, Section } from '../data/model.js';
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
  const nodes = nodesOf(input);
  const several = new Set(nodes.map(pageOf)).size > 1;
  const prefix = (page: string) => idPrefix + (several ? `${page}--` : '');
  const ids = new Map<string, string>();
  const visit = (node: Page | Section) => {
    const key = keyOf(node);
    if (ids.has(key)) refuse('node', 'each page and section once', key);
    ids.set(key, 'page' in node ? prefix(node.page) + node.id : `${idPrefix}${several ? '' : 'page--'}${node.id}`);
    childrenOf(node).forEach(visit);
  };
  nodes.forEach(visit);
  return { nodes, prefix, get: (target) => ids.get(target ?? '') };
}

/** The pages and sections in what a caller gave. */
export function nodesOf(input: Renderable<Ids>): (Page | Section)[] {
  const nodes = ['pages' in Object(input) ? (input as Faq).pages : input].flat() as (Page | Section)[];
  for (const node of nodes) if (node?.html == null) refuse('node', 'pages, sections or a FAQ', node);
  return nodes;
}

/** The id of the page a node belongs to. */
export function pageOf(node: Page | Section): string {
  return 'page' in node ? node.page : node.id;
}

/** What links name a node by: a page's id, or a section's `page#id`. */
export function keyOf(node: Page | Section): string {
  return 'page' in node ? `${node.page}#${node.id}` : node.id;
}

/** A page's sections, or a section's children. */
export function childrenOf(node: Page | Section): readonly Section[] {
  return 'page' in node ? node.children : node.sections;
}
