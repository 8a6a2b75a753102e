import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { PageSummary } from '../../compiler/site/site.js';
import { digest } from '../digest.js';
import type { CompiledPage } from '../store/page-store.js';

/** What is known of a page without reading its draft. */
export interface PageRecord {
  /** Digest of all that the page was compiled from. */
  readonly key: string;
  /** Tells the file's content from others without reading it; absent while it is too new for that. */
  readonly stamp?: string | undefined;
  /** Digest of what the site and other pages see of it. */
  readonly seen: string;
  readonly findings: readonly Finding[];
  /** Digest of its summary. */
  readonly summaryDigest: string;
  /** Its summary as JSON; see `summaryOf`. */
  readonly summaryJson: () => Buffer;
}

export type PageRecords = ReadonlyMap<string, PageRecord>;

/** Whether two sets hold the same pages with the same keys, or with the same looks; both digests cover the path. */
export function agreeOn(field: 'key' | 'seen' | 'stamp', now: PageRecords, before: PageRecords): boolean {
  if (now.size !== before.size) return false;
  const others = before.values();
  for (const record of now.values()) if (others.next().value![field] !== record[field]) return false;
  return true;
}

const summaries = new WeakMap<PageRecord, PageSummary>();

/** The summary of a page, parsed when first asked for: most runs need few. */
export function summaryOf(record: PageRecord): PageSummary {
  let summary = summaries.get(record);
  if (!summary) summaries.set(record, (summary = JSON.parse(record.summaryJson().toString('utf8')) as PageSummary));
  return summary;
}

/** The record of a page that comes from the store. */
export function recordOf(key: string, stamp: string | undefined, page: Omit<CompiledPage, 'draft'>): PageRecord {
  const { seen, findings, summary } = page;
  const bytes = Buffer.from(summary);
  return { key, stamp, seen, findings, summaryDigest: digest(bytes), summaryJson: () => bytes };
}
