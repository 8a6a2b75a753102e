import type { Ledger } from '../../compiler/ledger/read.js';
import type { Published } from '../../data/published.js';
import type { Fates } from './options.js';

/** A page that moved takes its sections along: those that stand under the same id on the new page. */
export function withSections(fates: Fates, ledger: Ledger, current: ReadonlyMap<string, Published>): Fates {
  const all = { ...fates };
  for (const [page, fate] of Object.entries(fates)) {
    if (page.includes('#') || !('moved' in fate) || fate.moved.includes('#')) continue;
    for (const [key, entry] of Object.entries(ledger)) {
      const target = `${fate.moved}${key.slice(page.length)}`;
      const isLeft = key.startsWith(`${page}#`) && !entry.fate && !current.has(key) && !all[key];
      if (isLeft && current.has(target)) all[key] = { moved: target };
    }
  }
  return all;
}
