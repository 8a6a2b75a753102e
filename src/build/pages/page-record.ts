import type { PageDraft } from '../../compiler/compile-page.js';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { PageSummary } from '../../compiler/site/page-summary.js';
import { once } from '../../data/once.js';
import { digest } from '../digest.js';
import { parseJson, splitLines } from '../store/lines.js';

/** What is known of a page without reading its compiled bodies. */
export interface PageFields {
  /** Digest of all that the page was compiled from. */
  readonly key: string;
  /** Tells the file's content from others without reading it; absent while it is too new for that. */
  readonly stamp?: string | undefined;
  /** Digest of what the site and other pages see of it. */
  readonly seen: string;
  readonly findings: readonly Finding[];
  /** Digest of its summary. */
  readonly summaryDigest: string;
}

export interface PageRecord extends PageFields {
  readonly summaryJson: () => Buffer;
  /** What the site and the other pages need of it, parsed when first asked for: most runs need few. */
  readonly summary: () => PageSummary;
}

/** By path, in the order of the paths. */
export type PageRecords = ReadonlyMap<string, PageRecord>;

export function pageRecord(fields: PageFields, summaryJson: () => Buffer): PageRecord {
  return { ...fields, summaryJson, summary: once(() => parseJson(summaryJson())) };
}

/** The first of the three lines of a compiled page in the store; its summary and its draft follow. */
export type CompiledHead = Pick<PageFields, 'seen' | 'findings'>;

/** The record of a page that is in the store. */
export function recordOf(key: string, stamp: string | undefined, stored: Buffer): PageRecord {
  const [head, line] = splitLines(stored);
  // A copy: the line would keep the whole page in memory.
  const summary = Buffer.from(line!);
  return pageRecord({ key, stamp, ...parseJson<CompiledHead>(head!), summaryDigest: digest(summary) }, () => summary);
}

/** A compiled page that is in the store, for the linking. */
export function compiledPage(stored: Buffer): PageDraft {
  const [head, , draft] = splitLines(stored);
  const { findings } = parseJson<CompiledHead>(head!);
  return { ...parseJson<Omit<PageDraft, 'findings'>>(draft!), findings };
}
