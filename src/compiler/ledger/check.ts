import { finalKeys, successorsOf } from '../../data/fate.js';
import { nearest } from '../../data/nearest.js';
import type { Published } from '../../data/published.js';
import { pageIdOf } from '../../data/sections.js';
import { createReport, type Finding, type Report } from '../rules/diagnostic.js';
import { entryAt, placeOfKey, type Ledger } from './read.js';
import type { Hidden } from './hidden-keys.js';
import { isAnother, isChosen, isPage, nearestNew, vanishedFrom, type Known } from './vanished.js';
import { decodeLoosely } from '../source/decode.js';
import type { Place } from '../source/place.js';
import type { SourceFile } from '../source/source-file.js';

export interface LedgerCheck extends Known {
  /** The file the ledger was read from: for the places. */
  readonly file: SourceFile;
  /** Ids of pages that could not be read: nothing is said of what they held. Default: none. */
  readonly unread?: ReadonlySet<string>;
  /** What is in the files and is not published. Default: nobody looked. */
  readonly hidden?: ReadonlyMap<string, Hidden> | undefined;
  /** What writes the ledger, for the messages. Default: `npx datagouv-faq record`. */
  readonly command?: string | undefined;
}

/** Holds the content against the ledger: nothing vanishes unexplained, no id is used again, no move leads nowhere. */
export function checkLedger(check: LedgerCheck, findings: Finding[]): void {
  const { ledger, file, current, unread = new Set(), hidden = new Map<string, Hidden>(), command } = check;
  const report = createReport(file.path, findings);
  const value = decodeLoosely(file.value);
  /** What has the place of a vanished key: that it is new is no news beside. */
  const moved = new Set<string>();
  for (const key of Object.keys(ledger))
    checkTargets(key, { ledger, current }, (rule, _, data) => report(rule, placeOfKey(value, key), data));
  for (const { key, entry, renamed: item } of vanishedFrom(check)) {
    const vanished = { key, title: entry.title, command };
    if (unread.has(pageIdOf(key))) continue;
    const inFile = hidden.get(key);
    if (inFile) {
      const { path, place, isDraft } = inFile;
      // A draft is told once, as a page.
      if (isPage(key) || !isDraft || !Object.hasOwn(ledger, pageIdOf(key)))
        createReport(path, findings)('history-vanished', place, { ...vanished, hidden: { isDraft } });
    } else if (item) {
      moved.add(item.key);
      const isElsewhere = pageIdOf(item.key) !== pageIdOf(key) && !isPage(key);
      const renamed = { key: item.key, isChosen: isElsewhere || isChosen(item, entry) };
      createReport(item.source.path, findings)('history-vanished', placeOfItem(item), { ...vanished, renamed });
    } else report('history-vanished', placeOfKey(value, key), { ...vanished, nearest: nearestNew(key, check) });
  }
  const unrecorded: Unrecorded[] = [];
  for (const item of current.values()) {
    if (unread.has(item.page.id) || moved.has(item.key)) continue;
    checkCurrent({ item, ledger, current, command }, findings, unrecorded);
  }
  reportUnrecorded(unrecorded, { report, command, findings });
}

/** What the ledger has to record: a new item, or one that has changed. */
interface Unrecorded {
  readonly item: Published;
  readonly isNew: boolean;
}

/** One alone is told at its place; of several, only their number counts. */
function reportUnrecorded(
  all: readonly Unrecorded[],
  { report, command, findings }: { report: Report; command: string | undefined; findings: Finding[] },
): void {
  const [first] = all;
  if (!first) return;
  const { key, title, source } = first.item;
  const data = { key, title, isNew: first.isNew, count: all.length, command };
  if (all.length > 1) report('history-unrecorded', undefined, data);
  else createReport(source.path, findings)('history-unrecorded', placeOfItem(first.item), data);
}

function placeOfItem({ source }: Published): Place {
  return { line: source.line, column: 1 };
}

function checkCurrent(
  { item, ledger, current, command }: Pick<LedgerCheck, 'ledger' | 'current' | 'command'> & { item: Published },
  findings: Finding[],
  unrecorded: Unrecorded[],
): void {
  const { key, title, source } = item;
  const report = createReport(source.path, findings);
  const place = placeOfItem(item);
  const entry = entryAt(ledger, key);
  if (!entry) unrecorded.push({ item, isNew: true });
  else if (entry.hash !== source.hash || entry.fate) {
    const own = entry.title === title ? undefined : ownKeyOf(item, ledger);
    // Two questions of a page that exchanged their titles, or their ids.
    const isSwapped = own !== undefined && current.has(own) && current.get(own)!.title !== title;
    if (entry.fate || isSwapped || isAnother(item, entry))
      report('history-reused', place, { key, title, before: entry.title, own, command });
    else unrecorded.push({ item, isNew: false });
  }
}

/** The key under which the question of this title is published on the same page. */
function ownKeyOf({ key, title, page }: Published, ledger: Ledger): string | undefined {
  const own = Object.entries(ledger).find(
    ([other, entry]) =>
      other !== key && entry.title === title && !entry.fate && pageIdOf(other) === page.id && !isPage(other),
  );
  return own?.[0];
}

function checkTargets(key: string, { ledger, current }: Pick<LedgerCheck, 'ledger' | 'current'>, report: Report): void {
  const { fate } = ledger[key]!;
  for (const target of successorsOf(fate)) {
    if (current.has(target)) continue;
    const next = entryAt(ledger, target)?.fate;
    if (next) report('history-chain', undefined, { key, target, expected: finalKeys(target, ledger) });
    else if (!entryAt(ledger, target))
      report('history-target', undefined, { key, target, nearest: nearest(target, current.keys()) });
  }
}
