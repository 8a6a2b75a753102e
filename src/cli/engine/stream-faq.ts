import type { Finding } from '../../compiler/diagnostic.js';
import { createCopier } from './copier.js';
import type { DraftReader } from './draft-reader.js';
import type { EngineOptions } from './engine-options.js';
import { finishPage, type FinishedPage, type PageLinks } from './finish-page.js';
import { inventoryOf } from './inventory.js';
import type { LinkedRecord, WrittenFaq } from './manifest.js';
import type { PageRecord } from './page-record.js';
import type { PreviousOutput } from './previous-output.js';
import type { PageRecords } from './read-pages.js';
import { siteOfRecords, type SiteOfRecords } from './site-of-records.js';

export interface StreamInput {
  readonly records: PageRecords;
  /** The parts of the previous output, as far as they are known. */
  readonly before: WrittenFaq | undefined;
  readonly previous: PreviousOutput;
  readonly readDraft: DraftReader;
  readonly options: EngineOptions;
}

/** What a stream tells beside its bytes, complete once it has ended. */
export interface StreamReport {
  readonly findings: Finding[];
  faq?: WrittenFaq;
}

/**
 * Links the pages and gives `faq.json` piece by piece, so that one page is in memory at a time. What is as it was is
 * copied from the previous output, neighbours together.
 */
export async function* streamFaq(
  input: StreamInput,
  report: StreamReport,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { records, before } = input;
  const site = siteOfRecords(records, before, input.options.link);
  const pages = new Map<string, LinkedRecord>();
  const made = new Map<string, PageLinks>();
  const copier = createCopier(input.previous);
  let position = Buffer.byteLength(site.frame);
  yield Buffer.from(site.frame);
  for (const path of site.order) {
    const known = before?.pages.get(path);
    const finished = await finishedPage(records.get(path)!, known, site, input);
    const separator = pages.size === 0 ? '' : ',';
    const start = position + separator.length;
    pages.set(path, { ...finished.record, start });
    report.findings.push(...finished.record.findings);
    position = start + finished.record.length;
    if (!finished.made && copier.joins(separator, known!)) continue;
    yield* copier.put(separator, finished.made?.json ?? known!);
    if (finished.made) made.set(path, finished.made.links);
  }
  const { slice, json } = inventoryOf(pages, made, input);
  yield* copier.put('],"links":', json ?? slice);
  yield* copier.put('}\n');
  report.findings.push(...site.findings);
  const start = position + '],"links":'.length;
  report.faq = { site: site.site, frame: site.frame, findings: site.findings, pages, links: { ...slice, start } };
}

/** The page as it was, when nothing has changed that it depends on. */
async function finishedPage(
  own: PageRecord,
  known: LinkedRecord | undefined,
  site: SiteOfRecords,
  input: StreamInput,
): Promise<FinishedPage> {
  if (site.isAsBefore && known?.from === own.key && input.previous.holds(known)) return { record: known };
  return finishPage(own, known, site, input);
}
