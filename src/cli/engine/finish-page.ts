import type { Finding } from '../../compiler/diagnostic.js';
import { linkPage, type LinkPageOptions } from '../../compiler/link-page.js';
import { factsOf, type PageSummary, type Site } from '../../compiler/site.js';
import type { Page, Section } from '../../model.js';
import { digest } from './digest.js';
import type { DraftReader } from './draft-reader.js';
import type { LinkedRecord, PageRecord } from './manifest.js';

/** What the inventory of links needs of a page. */
export type PageLinks = Pick<Page, 'id' | 'links' | 'sections'>;

/** A page as it stands in the output. */
export interface FinishedPage {
  readonly json: Buffer;
  /** What the next run needs to know of it, but where it will stand. */
  readonly record: Omit<LinkedRecord, 'start'>;
  /** Its links, where they are at hand; otherwise they are in `json`. */
  readonly links?: PageLinks;
}

export interface FinishContext {
  readonly site: Site;
  readonly records: ReadonlyMap<string, PageRecord>;
  readonly readDraft: DraftReader;
  readonly options: LinkPageOptions;
  /** The page as it was finished from the same things, when it still is at hand. */
  readonly reuse: (path: string, key: string) => FinishedPage | undefined;
}

/** Finishes a page, or takes it as it was when neither it nor what it takes from the others has changed. */
export async function finishPage(summary: PageSummary, context: FinishContext): Promise<FinishedPage> {
  const { site, records, readDraft, options } = context;
  const own = records.get(summary.path)!;
  const facts = factsOf(summary, site);
  const key = digest(JSON.stringify([own.key, facts, options.editUrl]));
  const known = context.reuse(summary.path, key);
  if (known) return known;
  const findings: Finding[] = [];
  const page = linkPage(await readDraft(own), facts, options, findings);
  const json = Buffer.from(JSON.stringify(page));
  const links = linksOf(page);
  const linksDigest = digest(JSON.stringify(links));
  return { json, record: { key, findings, length: json.length, digest: digest(json), links: linksDigest }, links };
}

/** A page with its links and without its bodies. */
export function linksOf({ id, links, sections }: Page): PageLinks {
  const strip = (all: Page['sections']): Page['sections'] =>
    all.map(({ page, id, links, children }) => ({ page, id, links, children: strip(children) }) as Section);
  return { id, links, sections: strip(sections) };
}
