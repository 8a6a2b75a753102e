import { linkInventory } from '../../data/link-inventory.js';
import type { Link, UsedLink } from '../../data/model.js';
import type { PageLinks } from './finish-page.js';

export interface InventoryUpdate {
  /** The inventory as it was. */
  readonly before: readonly UsedLink[];
  /** Pages that have changed or are gone, as they were. */
  readonly removed: readonly PageLinks[];
  /** Pages that have changed or are new, as they are. */
  readonly added: readonly PageLinks[];
  /** Ids of all pages, in the order of the output; those that stay follow each other as they did. */
  readonly order: readonly string[];
  /** Any page that stays. */
  readonly pageOf: (id: string) => PageLinks;
}

/** What `linkInventory` gives for all pages, from what it gave before some of them changed. */
export function updateInventory({ before, removed, added, order, pageOf }: InventoryUpdate): readonly UsedLink[] {
  const byUrl = new Map(before.map((link) => [link.url, link]));
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const isRemoved = new Set(removed.map(({ id }) => id));
  const now = linkInventory(added.toSorted((a, b) => ranks.get(a.id)! - ranks.get(b.id)!));
  const byUrlNow = new Map(now.map((link) => [link.url, link]));
  const rankOf = (user: string) => ranks.get(pageIdOf(user))!;
  for (const url of new Set([...linkInventory(removed), ...now].map((link) => link.url))) {
    const old = byUrl.get(url);
    const own = byUrlNow.get(url);
    const staying = old?.usedBy.filter((user) => !isRemoved.has(pageIdOf(user))) ?? [];
    const usedBy = [...staying, ...(own?.usedBy ?? [])].sort((a, b) => rankOf(a) - rankOf(b));
    if (usedBy.length === 0) byUrl.delete(url);
    else byUrl.set(url, { ...linkOfFirst(url, usedBy[0]!, [own, old], pageOf), usedBy });
  }
  return [...byUrl.keys()].sort().map((url) => byUrl.get(url)!);
}

/** The link as its first user writes it. */
function linkOfFirst(
  url: string,
  first: string,
  known: readonly (UsedLink | undefined)[],
  pageOf: InventoryUpdate['pageOf'],
): Link {
  const page = pageIdOf(first);
  const [link] = known.filter((one) => one && pageIdOf(one.usedBy[0]!) === page);
  const { usedBy: _usedBy, ...rest } = link ?? linkInventory([pageOf(page)]).find((one) => one.url === url)!;
  return rest;
}

function pageIdOf(user: string): string {
  return user.split('#', 1)[0]!;
}
