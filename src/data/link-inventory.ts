import type { Ids, Link, Page, UsedLink } from './model.js';
import { flatten, keyOf } from './sections.js';

type PageLinks<I extends Ids> = Pick<Page<I>, 'id' | 'links' | 'sections'>;

/**
 * Every link of some pages once, in the order of its URL, with the pages and sections that hold it: `faq.links`, for
 * those who have the pages alone.
 *
 * @example
 * import { pages } from 'datagouv-faq';
 * import { linkInventory } from 'datagouv-faq/changes';
 * linkInventory(pages).find(({ kind }) => kind === 'external')?.usedBy; // ['citoyen#…', …]
 */
export function linkInventory<I extends Ids>(pages: readonly PageLinks<I>[]): UsedLink<I>[] {
  const inventory = createInventory<I>();
  pages.forEach(inventory.add);
  return inventory.links();
}

/** The inventory of pages that come one by one, so that they need not all be in memory. */
export function createInventory<I extends Ids>(): {
  readonly add: (page: PageLinks<I>) => void;
  readonly links: () => UsedLink<I>[];
} {
  type User = I['page'] | I['section'];
  const byUrl = new Map<string, UsedLink<I> & { readonly usedBy: User[] }>();
  const add = (links: readonly Link<I>[], user: User): void => {
    for (const link of links) {
      const used = byUrl.get(link.url);
      if (!used) byUrl.set(link.url, { ...link, usedBy: [user] });
      else if (used.usedBy.at(-1) !== user) used.usedBy.push(user);
    }
  };
  return {
    add(page) {
      add(page.links, page.id);
      for (const section of flatten(page.sections)) add(section.links, keyOf(section));
    },
    links: () => [...byUrl.keys()].sort().map((url) => byUrl.get(url)!),
  };
}
