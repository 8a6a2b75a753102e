import type { Linked } from '../../compiler/site/link-pages.js';
import { digest } from '../digest.js';
import type { Settings } from '../settings.js';
import { finishedJson, finishedRecord, toStored, type Content, type FinishedRecord } from './finished.js';
import { inventoryOf } from './inventory.js';
import { toSite } from './site.js';

/** Finishes pages that a ledger dates: each depends on all others, so all are in memory. */
export function finishDated({ faq, findings }: Linked, settings: Settings): Content {
  const { pages, links: _links, ...data } = faq;
  const stored = new Map(pages.map((page) => [page.source.path, toStored(page, [])]));
  const records = Array.from(stored, ([path, bytes]): [string, FinishedRecord] => {
    const key = digest(`${settings.compiledWith} ${digest(bytes)}`);
    return [path, finishedRecord(key, key, bytes)];
  });
  const read = (path: string) => Promise.resolve(finishedJson(stored.get(path)!));
  const ids = new Map(records.map(([path, { id }]) => [path, id]));
  return {
    site: toSite({ settledFrom: '', data, findings }, ids),
    pages: new Map(records),
    findings,
    read,
    inventory: () => inventoryOf(stored.keys(), read),
  };
}
