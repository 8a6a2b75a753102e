import type { Ids, Link, Page, UsedLink } from './model.js';
import { flatten, keyOf } from './sections.js';

/**
 * Every link of some pages once, in the order of its URL, with the pages and sections that hold it: `faq.links`, for
 * those who have the pages alone.
 *
 * @example
 * import { pages } from 'datagouv-faq';
 * import { linkInventory } from 'datagouv-faq/changes';
 * linkInventory(pages).find(({ kind }) => kind === 'external')?.usedBy; // ['citoyen#…', …]
 */
export function linkInventory<I extends Ids>(
  pages: readonly Pick<Page<I>, 'id' | 'links' | 'sections'>[],
): UsedLink<I>[] {
  type User = I['page'] | I['section'];
  const byUrl = new Map<string, UsedLink<I> & { readonly usedBy: User[] }>();
  const add = (links: readonly Link<I>[], user: User): void => {
    for (const link of links) {
      const used = byUrl.get(link.url);
      if (!used) byUrl.set(link.url, { ...link, usedBy: [user] });
      else if (used.usedBy.at(-1) !== user) used.usedBy.push(user);
    }
  };
  for (const page of pages) {
    add(page.links, page.id);
    for (const section of flatten(page.sections)) add(section.links, keyOf(section));
  }
  return [...byUrl.keys()].sort().map((url) => byUrl.get(url)!);
}

/** What `linkInventory` gives for all pages, from what it gave for each, in their order. */
export function mergeInventories(inventories: Iterable<readonly UsedLink[]>): UsedLink[] {
  const byUrl = new Map<string, UsedLink & { readonly usedBy: string[] }>();
  for (const inventory of inventories) {
    for (const link of inventory) {
      const used = byUrl.get(link.url);
      if (used) used.usedBy.push(...link.usedBy);
      else byUrl.set(link.url, { ...link, usedBy: [...link.usedBy] });
    }
  }
  return [...byUrl.keys()].sort().map((url) => byUrl.get(url)!);
}
