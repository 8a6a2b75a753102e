import { entryOf } from '../../compiler/output/catalog.js';
import { slugPattern } from '../../compiler/markdown/slug.js';
import { idsOf } from '../../compiler/output/modules.js';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import { createInventory, linkInventory } from '../../data/link-inventory.js';
import type { Page } from '../../data/model.js';
import { digest } from '../digest.js';
import { joinLines, parseJson, splitLines } from '../store/lines.js';
import { UnsoundCache } from '../failure.js';
import type { Site } from './site.js';

/** What is known of a finished page without reading it. */
export interface FinishedRecord {
  /** Key of the compiled page that it was made from. */
  readonly from: string;
  /** Digest of all that it was made from: the compiled page and what it takes from the others. */
  readonly key: string;
  /** Language of the translation that it belongs to; absent for the original. */
  readonly edition?: string;
  readonly id: string;
  readonly sectionIds: readonly string[];
  /** Its entry in `catalog.json`, as JSON. */
  readonly entry: string;
  /** Digest of its links. */
  readonly linksDigest: string;
  /** Length of its JSON in bytes. */
  readonly length: number;
  /** What was found while it was linked. */
  readonly findings: readonly Finding[];
}

/** By path, in the order of the output. */
export type FinishedRecords = ReadonlyMap<string, FinishedRecord>;

/** The pages, finished. Plain data: it goes from run to run. */
export interface Finished {
  readonly site: Site;
  readonly pages: FinishedRecords;
}

/** What an output is made from. */
export interface Content extends Finished {
  /** What was found while the pages were finished. */
  readonly findings: readonly Finding[];
  /** Reads the JSON of the page at a path. */
  readonly read: (path: string) => Promise<Buffer>;
}

/** A page as the store keeps it: what its record holds, and its JSON, a line each. */
export function toStored(page: Page, findings: readonly Finding[]): Buffer {
  const json = Buffer.from(JSON.stringify(page));
  const linksDigest = digest(JSON.stringify(linkInventory([page])));
  const head = { ...idsOf(page), entry: entryOf(page), linksDigest, length: json.length, findings };
  return joinLines([JSON.stringify(head), json]);
}

/** @throws UnsoundCache */
export function finishedRecord(from: string, key: string, stored: Buffer, edition?: string): FinishedRecord {
  const head = parseJson<Omit<FinishedRecord, 'from' | 'key' | 'edition'>>(splitLines(stored)[0]!);
  const record = { from, key, ...(edition !== undefined && { edition }), ...head };
  checkIds(record);
  return record;
}

/**
 * Holds the ids of a record, which are parts of paths, against what a build writes.
 *
 * @throws UnsoundCache
 */
export function checkIds({ id, sectionIds }: FinishedRecord): void {
  if (![id, ...sectionIds].every((one) => slugPattern.test(one))) throw unsound(id);
}

/**
 * The entry of a record, which is printed and not read with its page.
 *
 * @throws UnsoundCache when no build would write it.
 */
export function soundEntry({ id, entry }: FinishedRecord): string {
  const page = JSON.parse(entry) as Page;
  const isText = [page.path, page.title, page.audience ?? ''].every((one) => typeof one === 'string');
  if (page.id !== id || !isText || entryOf(page) !== entry) throw unsound(id);
  return entry;
}

function unsound(id: string): UnsoundCache {
  return new UnsoundCache(`${id}: not the record of a page`);
}

export function finishedJson(stored: Buffer): Buffer {
  return splitLines(stored)[1]!;
}

/** The inventory of the links of all pages, as JSON, from their JSON. */
export async function inventoryOf({ pages, read }: Content): Promise<string> {
  const inventory = createInventory();
  for (const path of pages.keys()) inventory.add(parseJson<Page>(await read(path)));
  return JSON.stringify(inventory.links());
}
