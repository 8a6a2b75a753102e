import { successorsOf } from '../../data/fate.js';
import { nearest } from '../../data/nearest.js';
import { compareVersions } from '../../data/versions.js';
import type { Edition, Fate } from '../../data/model.js';
import type { Published } from '../../data/published.js';
import { fatesOfAliases, toFate } from './fates.js';
import { entryAt, entryOf, type Ledger, type LedgerEntry } from './read.js';
import { RecordRefusal } from './record-refusal.js';
import { isAnother } from './vanished.js';

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
  /**
   * Whether the version grows with each publication: it then has one date. Default: `true`; otherwise publications are
   * told apart by their dates.
   */
  readonly isVersioned?: boolean;
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
 * @throws RecordRefusal when the version was recorded with another date, when it is older than the ledger's newest,
 *   when a key to forget has been published, or when one with a fate still is.
 */
export function record(ledger: Ledger, current: ReadonlyMap<string, Published>, options: RecordOptions): Recording {
  const { date, version, forget = [], isVersioned = true } = options;
  const fates = new Map([...fatesOfAliases(ledger, current), ...Object.entries(options.fates ?? {})]);
  const now: Edition = { date, version };
  const next: Record<string, LedgerEntry> = { ...ledger };
  for (const key of forget) strike(key, next, options);
  for (const [key, fate] of fates) {
    if (current.has(key)) throw new RecordRefusal({ code: 'still-published', key });
    meetFate(key, fate, next, now);
  }
  for (const item of current.values()) {
    const entry = entryAt(next, item.key);
    if (!entry) next[item.key] = entryOf(item, now, now);
    else if (!entry.fate && entry.hash === item.source.hash) continue;
    else if (isSameQuestion(item, entry, options)) next[item.key] = entryOf(item, entry.first, now);
  }
  const entries = differences(ledger, next);
  if (entries.length > 0) checkEdition(ledger, now, isVersioned);
  return { ledger: next, entries };
}

/** Until a version is out, its new keys may change their meaning; after that, only when the editor says so. */
function isSameQuestion(item: Published, entry: LedgerEntry, options: RecordOptions): boolean {
  if (options.same?.includes(item.key)) return true;
  return !entry.fate && (isNew(entry, options) || !isAnother(item, entry));
}

/** Whether an entry came with the publication that is being recorded. */
function isNew({ first }: LedgerEntry, { date, version, isVersioned = true }: RecordOptions): boolean {
  return first.version === version && (isVersioned || first.date === date);
}

function strike(key: string, ledger: Record<string, LedgerEntry>, options: RecordOptions): void {
  const entry = entryAt(ledger, key);
  if (!entry) return;
  if (!isNew(entry, options)) throw new RecordRefusal({ code: 'already-published', key, first: entry.first });
  delete ledger[key];
}

/** Notes a fate, and lets every entry that led to the key lead to where it went: no chain ever forms. */
function meetFate(key: string, fate: Fate, ledger: Record<string, LedgerEntry>, now: Edition): void {
  const entry = entryAt(ledger, key);
  if (!entry) throw new RecordRefusal({ code: 'not-recorded', key, nearest: nearest(key, Object.keys(ledger)) });
  if (JSON.stringify(entry.fate) === JSON.stringify(fate)) return;
  const { title, hash, sketch, first } = entry;
  ledger[key] = { title, ...(hash && { hash }), ...(sketch && { sketch }), first, changed: now, fate };
  for (const [other, { fate: old, ...rest }] of Object.entries(ledger)) {
    if (other !== key && old && successorsOf(old).includes(key))
      ledger[other] = { ...rest, fate: redirect(old, key, fate) };
  }
}

function redirect(old: Fate, key: string, fate: Fate): Fate {
  const targets = [...new Set(successorsOf(old).flatMap((target) => (target === key ? successorsOf(fate) : [target])))];
  return targets.length === 0 ? fate : toFate(targets);
}

function differences(before: Ledger, after: Ledger): RecordedEntry[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [entryAt(before, key), entryAt(after, key)];
    const kind = kindOf(was, is);
    return kind === undefined ? [] : [{ key, kind, title: (is ?? was)!.title }];
  });
}

function kindOf(old: LedgerEntry | undefined, entry: LedgerEntry | undefined): RecordedEntry['kind'] | undefined {
  if (!entry) return 'forgotten';
  if (!old) return 'added';
  if (JSON.stringify(old.fate) !== JSON.stringify(entry.fate)) return 'fate';
  return old.hash === entry.hash ? undefined : 'changed';
}

/** A version has one date, that of its publication, and versions and dates only grow. */
function checkEdition(ledger: Ledger, now: Edition, isVersioned: boolean): void {
  for (const { first, changed } of Object.values(ledger)) {
    for (const known of [first, changed]) {
      if (isVersioned && known.version === now.version && known.date !== now.date)
        throw new RecordRefusal({ code: 'other-date', known, now });
      if (compareVersions(known.version, now.version) > 0 || known.date > now.date)
        throw new RecordRefusal({ code: 'earlier', known, now });
    }
  }
}
