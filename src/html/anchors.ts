import type { Page, Renderable, Section } from '../data/model.js';
import { refuse } from '../data/refuse.js';
import { nodesOf } from '../data/nodes.js';
import { childrenOf, targetOf } from '../data/sections.js';

/** Ids of what is rendered together. */
export interface Anchors {
  /** Pages and sections to render, in order. */
  readonly nodes: readonly (Page | Section)[];
  /** What stands before the ids of a page's content. */
  prefixOf(page: string): string;
  /** The id of each page (by its id) and section (by its key) among what is rendered. */
  readonly ids: ReadonlyMap<string | undefined, string>;
}

/**
 * Gives every page and section its id, before anything is printed. Ids of several pages are told apart by `page--`:
 * ids hold no double hyphen, so no two can meet.
 */
export function createAnchors(input: Renderable, idPrefix = ''): Anchors {
  if (!/^"[\w.:-]*"$/.test(JSON.stringify(idPrefix))) refuse('idPrefix', 'a-z, 0-9 or -_.:', idPrefix);
  const nodes = nodesOf(input);
  const several = new Set(nodes.map(pageOf)).size > 1;
  const prefixOf = (page: string) => idPrefix + (several ? `${page}--` : '');
  const ids = new Map<string | undefined, string>();
  const visit = (node: Page | Section) => {
    const target = targetOf(node);
    if (ids.has(target)) refuse('node', 'each node once', target);
    ids.set(target, 'page' in node ? prefixOf(node.page) + node.id : `${idPrefix}${several ? '' : 'page--'}${node.id}`);
    childrenOf(node).forEach(visit);
  };
  nodes.forEach(visit);
  return { nodes, prefixOf, ids };
}

/** The id of the page a node belongs to. */
export function pageOf(node: Page | Section): string {
  return 'page' in node ? node.page : node.id;
}
