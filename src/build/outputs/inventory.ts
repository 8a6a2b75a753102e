import { createInventory } from '../../data/link-inventory.js';
import type { Page } from '../../data/model.js';
import type { Content } from '../site/finished.js';
import { parseJson } from '../store/lines.js';

/** The inventory of all links, as JSON. */
export async function inventoryOf({ pages, read }: Content): Promise<string> {
  const inventory = createInventory();
  for (const path of pages.keys()) inventory.add(parseJson<Page>(await read(path)));
  return JSON.stringify(inventory.links());
}
