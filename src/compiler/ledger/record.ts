import { compareVersions } from '../../data/versions.js';
import type { Edition, Fate } from '../../data/model.js';
import type { Published } from '../../data/published.js';
import { isAnother } from './check.js';
import { entryOf, targetsOf, type Ledger, type LedgerEntry } from './read.js';

export interface RecordOptions {
  /** Date of publication (`YYYY-MM-DD`). */
  readonly date: string;
  /** Version that will carry the content. */
  readonly version: string;
  /** Where keys that are no longer published went. */
  readonly fates?: Readonly<Record<string, Fate>>;
  /** Keys whose title and text have both changed, and which still stand for the same question. */
  readonly same?: readonly string[];
  /** Keys to strike out: recorded for this version, and never published. */
  readonly forget?: readonly string[];
}

export interface Recording {
  readonly ledger: Ledger;
  /** What the ledger did not say before, in the order of the keys. */
  readonly entries: readonly RecordedEntry[];
}

export interface RecordedEntry {
  readonly key: string;
  readonly kind: 'added' | 'changed' | 'checked' | 'fate' | 'forgotten';
  readonly title: string;
}

/**
 * Writes what is published now into a ledger. Pure and idempotent: recording the same content again changes nothing.
 * What vanished without a fate stays as it was: `checkLedger` reports it.
 *
 * @throws RangeError when the version was recorded with another date, when it is older than the ledger's newest,
 *   when a key to forget has been published, or when one with a fate still is.
 */
export function record(ledger: Ledger, current: ReadonlyMap<string, Published>, options: RecordOptions): Recording {
  const { date, version, fates = {}, forget = [] } = options;
  const now: Edition = { date, version };
  const next: Record<string, LedgerEntry> = { ...ledger };
  for (const key of forget) strike(key, next, version);
  for (const [key, fate] of Object.entries(fates)) {
    if (current.has(key)) throw new RangeError(`"${key}" is still published: take it out of the content first.`);
    meetFate(key, fate, next, now);
  }
  for (const item of current.values()) {
    const entry = next[item.key];
    if (!entry) next[item.key] = entryOf(item, now, now);
    else if (!entry.fate && entry.hash === item.source.hash) continue;
    else if (isSameQuestion(item, entry, options)) next[item.key] = entryOf(item, entry.first, now);
  }
  const entries = differences(ledger, next);
  if (entries.length > 0) checkEdition(ledger, now);
  return { ledger: next, entries };
}

/** Until a version is out, its new keys may change their meaning; after that, only when the editor says so. */
function isSameQuestion(item: Published, entry: LedgerEntry, { version, same = [] }: RecordOptions): boolean {
  if (same.includes(item.key)) return true;
  return !entry.fate && (entry.first.version === version || !isAnother(item, entry));
}

function strike(key: string, ledger: Record<string, LedgerEntry>, version: string): void {
  const entry = ledger[key];
  if (!entry) return;
  if (entry.first.version !== version) {
    throw new RangeError(
      `"${key}" was published with ${entry.first.version}: give it a fate instead of forgetting it.`,
    );
  }
  delete ledger[key];
}

/** Notes a fate, and lets every entry that led to the key lead to where it went: no chain ever forms. */
function meetFate(key: string, fate: Fate, ledger: Record<string, LedgerEntry>, now: Edition): void {
  const entry = ledger[key];
  if (!entry) throw new RangeError(`"${key}" is not in the ledger: there is nothing to move or remove.`);
  if (JSON.stringify(entry.fate) === JSON.stringify(fate)) return;
  const { title, hash, sketch, first } = entry;
  ledger[key] = { title, ...(hash && { hash }), ...(sketch && { sketch }), first, changed: now, fate };
  for (const [other, { fate: old, ...rest }] of Object.entries(ledger)) {
    if (other !== key && old && targetsOf(old).includes(key))
      ledger[other] = { ...rest, fate: redirect(old, key, fate) };
  }
}

function redirect(old: Fate, key: string, fate: Fate): Fate {
  const targets = [...new Set(targetsOf(old).flatMap((target) => (target === key ? targetsOf(fate) : [target])))];
  if (targets.length === 0) return fate;
  return targets.length === 1 ? { moved: targets[0]! } : { split: targets };
}

function differences(before: Ledger, after: Ledger): RecordedEntry[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => {
    const kind = kindOf(before[key], after[key]);
    return kind === undefined ? [] : [{ key, kind, title: (after[key] ?? before[key])!.title }];
  });
}

function kindOf(old: LedgerEntry | undefined, entry: LedgerEntry | undefined): RecordedEntry['kind'] | undefined {
  if (!entry) return 'forgotten';
  if (!old) return 'added';
  if (JSON.stringify(old.fate) !== JSON.stringify(entry.fate)) return 'fate';
  return old.hash === entry.hash ? undefined : 'changed';
}

/** A version has one date, that of its publication, and versions only grow. */
function checkEdition(ledger: Ledger, { date, version }: Edition): void {
  for (const { first, changed } of Object.values(ledger)) {
    for (const known of [first, changed]) {
      if (known.version === version && known.date !== date) {
        throw new RangeError(
          `Version ${version} was recorded for ${known.date}, not ${date}: raise the version in package.json, or give --date ${known.date} if it is not out yet.`,
        );
      }
      if (compareVersions(known.version, version) > 0 || known.date > date) {
        throw new RangeError(
          `The ledger already holds version ${known.version} of ${known.date}, after ${version} of ${date}.`,
        );
      }
    }
  }
}
