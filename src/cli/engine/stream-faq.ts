import type { Finding } from '../../compiler/diagnostic.js';
import { arrange, describe } from '../../compiler/link-pages.js';
import { createSite } from '../../compiler/site.js';
import { linkInventory } from '../../link-inventory.js';
import type { Page } from '../../model.js';
import { digest } from './digest.js';
import type { DraftReader } from './draft-reader.js';
import type { EngineOptions } from './engine-options.js';
import { finishPage, linksOf, type FinishedPage, type PageLinks } from './finish-page.js';
import type { LinkedRecord, Manifest, PageRecord, Slice } from './manifest.js';
import type { PreviousOutput } from './previous-output.js';

export interface StreamInput {
  readonly records: ReadonlyMap<string, PageRecord>;
  readonly manifest: Manifest;
  readonly previous: PreviousOutput;
  readonly readDraft: DraftReader;
  readonly options: EngineOptions;
  /** What earlier runs finished, when it is kept in memory. */
  readonly kept: KeptPages | undefined;
  /** Whether no page sees a change in what it takes from the others. */
  readonly steady: boolean;
}

/** Finished pages in memory, each with the record that it was made from. */
export interface KeptPages {
  readonly pages: Map<string, FinishedPage & { readonly from: PageRecord }>;
  links?: Inventory;
}

interface Inventory {
  readonly json: Buffer;
  readonly slice: Omit<Slice, 'start'>;
}

/** What a stream tells beside its bytes, complete once it has ended. */
export interface StreamReport {
  readonly findings: Finding[];
  readonly linked: Map<string, LinkedRecord>;
  links?: Slice;
}

/** Links the pages and gives `faq.json` piece by piece, so that one page is in memory at a time. */
export async function* streamFaq(
  input: StreamInput,
  report: StreamReport,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { records, options, kept } = input;
  const summaries = [...records.values()].map(({ summary }) => summary);
  const site = createSite(summaries, options.link, report.findings);
  const { audiences, order } = arrange(site, report.findings);
  const reuse = (path: string, key: string) => reusable(path, key, input);
  const context = { site, records, readDraft: input.readDraft, options: options.link, reuse };
  const links = new Map<string, PageLinks>();
  let position = 0;
  const placed = (bytes: Uint8Array): Uint8Array => {
    position += bytes.length;
    return bytes;
  };
  const frame = JSON.stringify({ ...describe(site, options.link), audiences });
  yield placed(Buffer.from(`${frame.slice(0, -1)},"pages":[`));
  for (const [index, summary] of order.entries()) {
    const from = records.get(summary.path)!;
    const own = kept?.pages.get(summary.path);
    const finished = own && input.steady && own.from === from ? own : await finishPage(summary, context);
    if (finished.links) links.set(summary.path, finished.links);
    report.linked.set(summary.path, { ...finished.record, start: position + (index > 0 ? 1 : 0) });
    report.findings.push(...finished.record.findings);
    kept?.pages.set(summary.path, { json: finished.json, record: finished.record, from });
    if (index > 0) yield placed(Buffer.from(','));
    yield placed(finished.json);
  }
  yield placed(Buffer.from('],"links":'));
  const inventory = inventoryOf(report.linked, links, input);
  report.links = { ...inventory.slice, start: position };
  yield placed(inventory.json);
  yield placed(Buffer.from('}\n'));
}

function reusable(path: string, key: string, { manifest, previous, kept }: StreamInput): FinishedPage | undefined {
  const own = kept?.pages.get(path);
  if (own?.record.key === key) return own;
  const record = manifest.linked.get(path);
  const json = record?.key === key ? previous.read(record) : undefined;
  return record && json && { json, record };
}

/** The inventory of links, taken as it was when no page's links have changed. */
function inventoryOf(
  linked: ReadonlyMap<string, LinkedRecord>,
  links: ReadonlyMap<string, PageLinks>,
  input: StreamInput,
): Inventory {
  const key = digest(JSON.stringify([...linked.values()].map((record) => record.links)));
  const { kept } = input;
  if (kept?.links?.slice.key === key) return kept.links;
  const before = input.manifest.links;
  const known = before?.key === key ? input.previous.read(before) : undefined;
  if (before && known) return { json: known, slice: before };
  const pages = [...linked].map(([path, record]) => links.get(path) ?? linksIn(reusable(path, record.key, input)!));
  const json = Buffer.from(JSON.stringify(linkInventory(pages)));
  const inventory = { json, slice: { key, length: json.length, digest: digest(json) } };
  if (kept) kept.links = inventory;
  return inventory;
}

function linksIn({ json }: FinishedPage): PageLinks {
  return linksOf(JSON.parse(json.toString('utf8')) as Page);
}
