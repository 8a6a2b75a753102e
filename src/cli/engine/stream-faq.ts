import type { Finding } from '../../compiler/diagnostic.js';
import { createCopier } from './copier.js';
import type { DraftReader } from './draft-reader.js';
import type { EngineOptions } from './engine-options.js';
import { finishPage, type FinishedPage, type PageLinks } from './finish-page.js';
import { inventoryOf } from './inventory.js';
import type { LinkedRecord, Output, WrittenFaq } from './manifest.js';
import type { PageRecord, PageRecords } from './page-record.js';
import type { FaqFile } from './faq-file.js';
import { siteOfRecords, type SiteOfRecords } from './site-of-records.js';

export interface StreamInput {
  readonly records: PageRecords;
  /** What is known of the previous output. */
  readonly output: Output | undefined;
  readonly previous: FaqFile;
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
  const { records, output } = input;
  const before = output?.faq();
  const site = siteOfRecords(input);
  const pages = new Map<string, LinkedRecord>();
  const made = new Map<string, PageLinks>();
  const copier = createCopier(input.previous);
  let position = Buffer.byteLength(site.frame);
  yield Buffer.from(site.frame);
  for (const path of site.order) {
    const own = records.get(path)!;
    const known = before?.pages.get(path);
    // No page waits for another here that does not have to: there may be ten thousand.
    const finished = isAsBefore(own, known, site, input)
      ? { record: known }
      : await finishPage(own, known, site, input);
    const separator = pages.size === 0 ? '' : ',';
    const start = position + separator.length;
    pages.set(path, placed(finished.record, start));
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
  report.faq = { frame: site.frame, findings: site.findings, pages, links: { ...slice, start } };
}

/** Whether a page stands in the previous output and nothing has changed that it depends on. */
function isAsBefore(
  own: PageRecord,
  known: LinkedRecord | undefined,
  site: SiteOfRecords,
  { previous }: StreamInput,
): known is LinkedRecord {
  return site.isAsBefore && known?.from === own.key && previous.holds(known);
}

function placed(record: FinishedPage['record'], start: number): LinkedRecord {
  return 'start' in record && record.start === start ? (record as LinkedRecord) : { ...record, start };
}
