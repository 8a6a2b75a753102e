import type { History, Page } from '../../data/model.js';
import { published } from '../../data/published.js';
import { mapSections, pageIdOf } from '../../data/sections.js';
import { checkLedger, type LedgerCheck } from './check.js';
import type { Finding } from '../rules/diagnostic.js';
import { suggestMoved } from './moved-links.js';
import { followOriginal } from './original.js';
import { readLedger, toHistory, type Ledger } from './read.js';
import type { SourceFile } from '../source/source-file.js';

export interface Dated {
  readonly pages: readonly Page[];
  readonly ledger?: Ledger;
  readonly history?: History;
}

interface Against {
  readonly file: SourceFile | undefined;
  /** Ids of the pages that could not be read: what they publish is not known. */
  readonly unread: ReadonlySet<string>;
  /** Of a translation: the original's ledger, whose moves it follows. Default: none. */
  readonly original?: Ledger | undefined;
  /** What is in the files and is not published. */
  readonly hidden?: LedgerCheck['hidden'];
  /** What writes the ledger, for the messages. */
  readonly command: string | undefined;
}

/** Holds the pages against the ledger and dates them from it; without a ledger they stay as they are. */
export function applyLedger(
  pages: readonly Page[],
  { file, unread, original = {}, hidden, command }: Against,
  findings: Finding[],
): Dated {
  const own = file && readLedger(file, findings);
  if (!own) return { pages };
  const current = published({ pages });
  const ledger = followOriginal(own, original, current);
  const dated = datePages(pages, ledger);
  suggestMoved(ledger, current, findings);
  checkLedger({ ledger, file, current, unread, hidden, command }, findings);
  return { pages: dated, ledger, history: toHistory(ledger) };
}

/** Date of the last change of anything the ledger knows by its text. */
export function lastChange(ledger: Ledger): string | undefined {
  const dates = Object.values(ledger).flatMap(({ hash, changed }) => (hash === undefined ? [] : [changed.date]));
  return dates.sort().at(-1);
}

/** Gives pages and sections their `updated`, from the ledger and nothing else. */
function datePages(pages: readonly Page[], ledger: Ledger): Page[] {
  const latest = new Map<string, string>();
  for (const [key, { changed }] of Object.entries(ledger)) {
    const page = pageIdOf(key);
    if (changed.date > (latest.get(page) ?? '')) latest.set(page, changed.date);
  }
  return pages.map((page) => ({
    ...page,
    ...updated(latest.get(page.id)),
    sections: mapSections(page.sections, ({ key }) => updated(ledger[key]?.changed.date)),
  }));
}

function updated(date: string | undefined): { updated?: string } {
  return date === undefined ? {} : { updated: date };
}
