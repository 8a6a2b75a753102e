import { createInventory } from '../../data/link-inventory.js';
import type { Page } from '../../data/model.js';
import { parseJson } from '../store/lines.js';

/** The inventory of the links of all pages, as JSON, from their JSON. */
export async function inventoryOf(paths: Iterable<string>, read: (path: string) => Promise<Buffer>): Promise<string> {
  const inventory = createInventory();
  for (const path of paths) inventory.add(parseJson<Page>(await read(path)));
  return JSON.stringify(inventory.links());
}
