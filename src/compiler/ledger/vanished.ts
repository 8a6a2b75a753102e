import { publishedText } from '../../canonical-html/published-text.js';
import { nearest } from '../../data/nearest.js';
import type { Published } from '../../data/published.js';
import { pageIdOf } from '../../data/sections.js';
import { wordDiff } from '../../data/word-diff.js';
import { slug } from '../markdown/slug.js';
import { fatesOfAliases } from './fates.js';
import type { Ledger, LedgerEntry } from './read.js';
import { sketch, sketchDistance } from './sketch.js';

/** A title whose share of changed words is above this … */
const titleBound = 0.5;
/** … and a text whose sketch differs in more than this share of bits: another question. */
const sketchBound = 0.3;

/** What was published, and what is. */
export interface Known {
  readonly ledger: Ledger;
  /** The ledger before it was written now: what it does not know may be what has vanished under another key. Default: `ledger`. */
  readonly before?: Ledger;
  /** Everything the content publishes. */
  readonly current: ReadonlyMap<string, Published>;
}

/** A key of the ledger that is neither published nor said to have gone anywhere. */
export interface Vanished {
  readonly key: string;
  readonly entry: LedgerEntry;
  /** What seems to be the same question under another key. */
  readonly renamed?: Published;
}

/** The keys that have vanished, in the order of the ledger. */
export function vanishedFrom({ ledger, current, before = ledger }: Known): Vanished[] {
  const explained = fatesOfAliases(ledger, current);
  const added = [...current.values()].filter((item) => !Object.hasOwn(before, item.key));
  return Object.entries(ledger).flatMap(([key, entry]) => {
    if (entry.fate || current.has(key) || explained.has(key)) return [];
    const alike = added.filter((item) => isPage(item.key) === isPage(key));
    const item = renamed(entry, alike);
    return [{ key, entry, ...(item && { renamed: item }) }];
  });
}

export function isPage(key: string): boolean {
  return !key.includes('#');
}

/** Whether the id was chosen for other words: neither the old title's nor made from the new one. */
export function isChosen({ section, title }: Published, entry: LedgerEntry): boolean {
  return section !== undefined && title !== entry.title && section.id !== slug(title);
}

/** The new page, or the new key of the same page, that is spelt most like one that has vanished. */
export function nearestNew(key: string, { ledger, current }: Known): string | undefined {
  const start = isPage(key) ? '' : `${pageIdOf(key)}#`;
  const added = [...current.keys()].filter((one) => isPage(one) === isPage(key) && !Object.hasOwn(ledger, one));
  const ids = added.filter((one) => one.startsWith(start)).map((one) => one.slice(start.length));
  const near = nearest(key.slice(start.length), ids);
  return near === undefined ? undefined : start + near;
}

/** Whether a key now stands for another question: its title and its text are both very different. */
export function isAnother(item: Published, entry: LedgerEntry): boolean {
  if (entry.hash === item.source.hash || entry.title === item.title || entry.sketch === undefined) return false;
  if (wordDiff(entry.title.toLowerCase(), item.title.toLowerCase()).ratio <= titleBound) return false;
  return distanceOf(item, entry.sketch) > sketchBound;
}

function distanceOf(item: Published, known: string): number {
  return sketchDistance(known, sketch(publishedText(item)));
}

/** The unrecorded item that has the vanished one's text or title: a question whose id was changed. */
function renamed(entry: LedgerEntry, candidates: readonly Published[]): Published | undefined {
  const same = candidates.find(({ title, source }) => source.hash === entry.hash || title === entry.title);
  if (same || entry.sketch === undefined) return same;
  const near = candidates.map((item) => ({ item, distance: distanceOf(item, entry.sketch!) }));
  return near.filter(({ distance }) => distance <= sketchBound).sort((a, b) => a.distance - b.distance)[0]?.item;
}
