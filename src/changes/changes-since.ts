import { compareVersions, isVersion } from '../data/versions.js';
import { isDay } from '../data/day.js';
import { finalKeys } from '../data/fate.js';
import type { Edition, Faq, HistoryEntry, Page, Section } from '../data/model.js';
import { published } from '../data/published.js';
import { refuse } from '../data/refuse.js';
import { pageIdOf } from '../data/sections.js';

/** One key that changed, with what it holds now. */
export interface RecentChange extends Edition {
  /** A page's id, or `page#id`. */
  readonly key: string;
  readonly title: string;
  /** Present for sections that are published. */
  readonly section?: Section;
  /** The page it stands on, or stood on. */
  readonly page?: Page;
}

export interface RecentMove extends RecentChange {
  /** Where it is now: one key, or several when it was split. */
  readonly to: readonly string[];
}

export interface RecentRemoval extends RecentChange {
  readonly reason: string;
}

export interface RecentChanges {
  readonly since: string;
  readonly added: readonly RecentChange[];
  readonly changed: readonly RecentChange[];
  readonly moved: readonly RecentMove[];
  readonly removed: readonly RecentRemoval[];
}

/**
 * What changed since a date or a version, from the FAQ's own ledger; in the order of the pages, what is gone last.
 *
 * @param since A date `YYYY-MM-DD`, that day included; or a version `major.minor.patch`, itself excluded;
 *   a prerelease counts as its release.
 *   To let no change be told twice, note the version of your last issue rather than its day.
 * @throws RangeError when `since` is neither, TypeError when the FAQ has no `history`.
 * @example
 * import { faq } from 'datagouv-faq';
 * import { changesSince } from 'datagouv-faq/changes';
 * for (const { title } of changesSince(faq, '2026-10-01').added) console.log(title);
 */
export function changesSince(faq: Pick<Faq, 'pages' | 'history'>, since: string): RecentChanges {
  const { history, pages } = faq;
  if (!history) throw new TypeError('This FAQ has no history: it was compiled without a ledger.');
  const isRecent = recency(since);
  const all = published(faq);
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  const recent = Object.entries(history).flatMap(([key, entry]) => {
    if (!isRecent(entry.changed)) return [];
    const { section, page = pageOf.get(pageIdOf(key)) } = all.get(key) ?? {};
    const change: RecentChange = {
      key,
      title: entry.title,
      ...entry.changed,
      ...(section && { section }),
      ...(page && { page }),
    };
    return [{ entry, change, to: finalKeys(key, history).filter((one) => all.has(one)) }];
  });
  const rank = new Map([...all.keys()].map((key, index) => [key, index]));
  recent.sort((a, b) => (rank.get(a.change.key) ?? all.size) - (rank.get(b.change.key) ?? all.size));
  return { since, ...sortOut(recent, isRecent) };
}

interface Recent {
  readonly entry: HistoryEntry;
  readonly change: RecentChange;
  /** Where it is published now: what moved to nowhere has no news to tell. */
  readonly to: readonly string[];
}

function sortOut(recent: readonly Recent[], isRecent: (edition: Edition) => boolean): Omit<RecentChanges, 'since'> {
  const current = recent.filter(({ entry }) => !entry.fate);
  const moved: RecentMove[] = [];
  const removed: RecentRemoval[] = [];
  for (const { entry, change, to } of recent) {
    const { fate } = entry;
    if (!fate) continue;
    if ('removed' in fate) removed.push({ ...change, reason: fate.removed });
    else if (to.length > 0) moved.push({ ...change, to });
  }
  return {
    added: current.filter(({ entry }) => isRecent(entry.first)).map(({ change }) => change),
    changed: current.filter(({ entry }) => !isRecent(entry.first)).map(({ change }) => change),
    moved,
    removed,
  };
}

function recency(since: string): (edition: Edition) => boolean {
  if (typeof since !== 'string') refuse('since', 'a date or a version', since);
  if (isDay(since)) return ({ date }) => date >= since;
  if (isVersion(since)) return ({ version }) => compareVersions(version, since) > 0;
  throw new RangeError(`\`since\` is ${JSON.stringify(since)}: expected a date YYYY-MM-DD or a version such as 1.2.0.`);
}
