import { parseDocument } from 'yaml';
import type { Edition, History, HistoryEntry } from '../../data/model.js';
import { publishedText } from '../../canonical-html/published-text.js';
import type { Published } from '../../data/published.js';
import { createReport, type Finding } from '../rules/diagnostic.js';
import { decodeLoosely } from '../source/decode.js';
import { createLocator, fileStart, splitLines, type Place } from '../source/place.js';
import { ledgerSchema } from './schema.js';
import { sketch } from './sketch.js';
import type { SourceFile } from '../source/source-file.js';

/** The original that a translation was made from. */
export interface Original {
  /** `source.hash` of the original. */
  readonly hash: string;
  /** Its title and text, so that a later check can tell which words have changed. */
  readonly text: string;
}

/** One key of the ledger, with what the checks need to know about the text. */
export interface LedgerEntry extends HistoryEntry {
  /** `source.hash` of the page or section; absent when the text is older than the ledger. */
  readonly hash?: string;
  /** Sketch of the text: see `sketch.ts`. */
  readonly sketch?: string;
  /** Of a translation: what it was made from, or last checked against. */
  readonly original?: Original;
}

/** Every key ever published, in the order of the keys. */
export type Ledger = Readonly<Record<string, LedgerEntry>>;

/** What the ledger says of a key, which may come from an option or from a fate and be the name of anything. */
export function entryAt(ledger: Ledger, key: string): LedgerEntry | undefined {
  return Object.hasOwn(ledger, key) ? ledger[key] : undefined;
}

/** Reads `history.json`; what is wrong is reported at the entry's line, and the ledger is then `undefined`. */
export function readLedger(file: SourceFile, findings: Finding[]): Ledger | undefined {
  const report = createReport(file.path, findings);
  const value = decodeLoosely(file.value);
  let data: unknown;
  try {
    data = JSON.parse(value);
  } catch (error) {
    const place = placeOfError(value, (error as Error).message);
    report('history-syntax', place, { problem: 'json', found: splitLines(value)[place.line - 1]!.trim().slice(0, 60) });
    return undefined;
  }
  const twice = repeatedKey(value);
  if (twice) {
    report('history-syntax', twice.place, { problem: 'twice', found: twice.key });
    return undefined;
  }
  const result = ledgerSchema.safeParse(data);
  if (result.success) return result.data;
  for (const { path } of result.error.issues) {
    const found = path.join('.') || file.path;
    report('history-syntax', placeOfKey(value, String(path[0] ?? '')), { problem: 'shape', found });
  }
  return undefined;
}

/** Prints a ledger: keys in order, two spaces, a line end. Same ledger, same bytes. */
export function printLedger(ledger: Ledger): string {
  const entries = inOrder(ledger, ({ title, hash, sketch, original, first, changed, fate }) => {
    return { title, hash, sketch, original, first, changed, fate };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function inOrder<Entry>(ledger: Ledger, toEntry: (entry: LedgerEntry) => Entry): Record<string, Entry> {
  const keys = Object.keys(ledger).sort();
  return Object.fromEntries(keys.map((key) => [key, toEntry(ledger[key]!)]));
}

/** The ledger without what only the checks need: what the FAQ carries. */
export function toHistory(ledger: Ledger): History {
  return inOrder(ledger, ({ title, first, changed, fate }) => {
    return { title, first, changed, ...(fate !== undefined && { fate }) };
  });
}

/** The entry of something published now. */
export function entryOf(item: Published, first: Edition, changed: Edition): LedgerEntry {
  return { title: item.title, hash: item.source.hash, sketch: sketch(publishedText(item)), first, changed };
}

/** Where `key` stands in the text of a ledger. */
export function placeOfKey(value: string, key: string): Place {
  const quoted = JSON.stringify(key);
  const at = value.search(new RegExp(`^\\s*${quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*:`, 'm'));
  return at < 0 ? fileStart : createLocator(value)(value.indexOf(quoted, at));
}

/** A key that stands twice, as after a merge: `JSON.parse` would keep the last without a word. */
function repeatedKey(value: string): { key: string; place: Place } | undefined {
  const seen = new Set<string>();
  // As `printLedger` writes them: two spaces deep, nothing else is.
  for (const { 1: quoted, index } of value.matchAll(/^ {2}("(?:[^"\\]|\\.)*"):/gm)) {
    const key = JSON.parse(quoted!) as string;
    if (seen.has(key)) return { key, place: createLocator(value)(index + 2) };
    seen.add(key);
  }
  return undefined;
}

/** The engine often says where; where it does not, the parser of YAML, which JSON is, does. */
function placeOfError(value: string, message: string): Place {
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return createLocator(value)(Number(position));
  const [problem] = parseDocument(value, { prettyErrors: false }).errors;
  return problem ? createLocator(value)(problem.pos[0]) : fileStart;
}
