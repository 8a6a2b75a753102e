import { publishedText } from '../../canonical-html/published-text.js';
import { finalKeys, successorsOf } from '../../data/fate.js';
import type { Published } from '../../data/published.js';
import { toFate } from './fates.js';
import type { Ledger, LedgerEntry, Original } from './read.js';

/** What the ledger keeps of an original, for the day on which it changes. */
export function originalOf(item: Published): Original {
  return { hash: item.source.hash, text: `${item.title}\n${publishedText(item)}` };
}

/** Whether the original has changed since its translation was made or checked; unknown is not stale. */
export function isStale(entry: LedgerEntry | undefined, original: Published | undefined): boolean {
  return entry?.original !== undefined && original !== undefined && entry.original.hash !== original.source.hash;
}

/**
 * Lets translations follow their originals: where a key went in the original is where it went in the translation, as
 * far as that place is translated. A removal is told in each language, since its reason is read.
 */
export function followOriginal(ledger: Ledger, original: Ledger, current: ReadonlyMap<string, unknown>): Ledger {
  const followed = Object.entries(ledger).map(([key, entry]): [string, LedgerEntry] => {
    const old = original[key];
    if (entry.fate || current.has(key) || !old?.fate) return [key, entry];
    const targets = successorsOf(old.fate)
      .flatMap((target) => finalKeys(target, original))
      .filter((target) => current.has(target));
    const { original: _, ...rest } = entry;
    return [key, targets.length === 0 ? entry : { ...rest, changed: old.changed, fate: toFate(targets) }];
  });
  return Object.fromEntries(followed);
}
