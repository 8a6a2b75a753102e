import type { Published } from '../../data/published.js';
import { RecordRefusal } from './record-refusal.js';
import { followOriginal, originalOf } from './original.js';
import { entryAt, type Ledger, type LedgerEntry, type Original } from './read.js';
import { record, type RecordedEntry, type Recording, type RecordOptions } from './record.js';

export interface TranslationRecordOptions extends RecordOptions {
  /** What the original publishes now. */
  readonly originals: ReadonlyMap<string, Published>;
  /** The original's ledger. Default: it has none. */
  readonly originalLedger?: Ledger;
  /** Keys whose translation says what the original says now. */
  readonly checked?: readonly string[];
}

/**
 * Writes into its ledger what a translation publishes now. What is new was made from the original of today; what is
 * there keeps the original that it was made from until it is `checked`: a mended typo does not make it up to date.
 *
 * @throws RecordRefusal as `record` does, and when a checked key is not translated.
 */
export function recordTranslation(
  ledger: Ledger,
  current: ReadonlyMap<string, Published>,
  options: TranslationRecordOptions,
): Recording {
  const { originals, originalLedger = {}, checked = [] } = options;
  for (const key of checked) {
    if (!current.has(key)) throw new RecordRefusal({ code: 'no-translation', key });
  }
  const followed = followOriginal(ledger, originalLedger, current);
  const recording = record(followed, current, options);
  const next = Object.entries(recording.ledger).map(([key, entry]): [string, LedgerEntry] => {
    const item = originals.get(key);
    if (entry.fate || !item || !current.has(key)) return [key, entry];
    const known = checked.includes(key) ? undefined : madeFrom(key, ledger, followed);
    return [key, { ...entry, original: known ?? originalOf(item) }];
  });
  const known = new Set(recording.entries.map(({ key }) => key));
  const more = Object.keys(followed).flatMap((key): RecordedEntry[] => {
    const { title, fate } = followed[key]!;
    if (known.has(key)) return [];
    if (fate && !entryAt(ledger, key)?.fate) return [{ key, kind: 'fate', title }];
    const isNews = entryAt(ledger, key)?.original?.hash !== originals.get(key)?.source.hash;
    return checked.includes(key) && isNews ? [{ key, kind: 'checked', title }] : [];
  });
  const entries = [...recording.entries, ...more].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ledger: Object.fromEntries(next), entries };
}

/** The original that a translation was made from, under the key that it has now or had before. */
function madeFrom(key: string, ledger: Ledger, followed: Ledger): Original | undefined {
  const own = entryAt(ledger, key);
  if (own) return own.original;
  const former = Object.keys(ledger).find((one) => {
    const fate = ledger[one]!.fate ? undefined : entryAt(followed, one)?.fate;
    return fate !== undefined && 'moved' in fate && fate.moved === key;
  });
  return former === undefined ? undefined : ledger[former]!.original;
}
