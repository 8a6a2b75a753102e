import type { Finding } from '../../compiler/diagnostic.js';
import type { PageSummary } from '../../compiler/site.js';
import { once } from '../../once.js';
import type { CompiledPage } from './page-store.js';

/** What is known of a page without reading its draft. */
export interface PageRecord {
  /** Digest of all that the page was compiled from. */
  readonly key: string;
  /** Tells the file's content from others without reading it; absent while it is too new for that. */
  readonly stamp?: string | undefined;
  /** Digest of what the site and other pages see of it. */
  readonly seen: string;
  readonly findings: readonly Finding[];
  readonly summaryJson: Buffer;
  /** Its summary, parsed when first asked for: most runs need few. */
  readonly summary: () => PageSummary;
}

export type PageRecords = ReadonlyMap<string, PageRecord>;

/** Whether two sets hold the same pages with the same keys, or with the same looks. */
export function agreeOn(field: 'key' | 'seen', now: PageRecords, before: PageRecords): boolean {
  if (now.size !== before.size) return false;
  for (const [path, record] of now) if (before.get(path)?.[field] !== record[field]) return false;
  return true;
}

export function toRecord({ summaryJson, ...record }: Omit<PageRecord, 'summary'>): PageRecord {
  const summary = once(() => JSON.parse(summaryJson.toString('utf8')) as PageSummary);
  return { ...record, summaryJson, summary };
}

/** The record of a page that comes from the store. */
export function recordOf(key: string, stamp: string | undefined, page: Omit<CompiledPage, 'draft'>): PageRecord {
  const { seen, findings, summary } = page;
  return toRecord({ key, stamp, seen, findings, summaryJson: Buffer.from(summary) });
}
