import { mergeInventories } from '../../data/link-inventory.js';
import type { UsedLink } from '../../data/model.js';
import { digest } from '../digest.js';
import type { Content } from '../site/finished.js';
import type { Store } from '../store/store.js';

/** Key of the inventory of all links: it stays the same while no page's links change. */
export function inventoryKey({ pages }: Content): string {
  return digest(Array.from(pages.values(), ({ linksDigest }) => linksDigest).join(' '));
}

/** The inventory of all links as JSON, from the store or from the pages. */
export async function readInventory(content: Content, key: string, store: Store): Promise<Buffer> {
  const stored = store.get(key);
  if (stored) return stored;
  const inventories: (readonly UsedLink[])[] = [];
  for (const path of content.pages.keys()) inventories.push((await content.read(path)).links());
  const json = Buffer.from(JSON.stringify(mergeInventories(inventories)));
  store.set(key, json);
  return json;
}
