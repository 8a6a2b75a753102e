import type { Finding } from '../../compiler/diagnostic.js';
import { linkPage } from '../../compiler/link-page.js';
import { factsOf } from '../../compiler/site.js';
import type { Page, Section } from '../../model.js';
import { digest } from './digest.js';
import type { LinkedRecord } from './manifest.js';
import type { PageRecord } from './page-record.js';
import type { SiteOfRecords } from './site-of-records.js';
import type { StreamInput } from './stream-faq.js';

/** What the inventory of links needs of a page. */
export type PageLinks = Pick<Page, 'id' | 'links' | 'sections'>;

/** A page as it stands in the output. */
export interface FinishedPage {
  /** What the next run needs to know of it, but where it will stand. */
  readonly record: Omit<LinkedRecord, 'start'>;
  /** Absent when it stands in the previous output. */
  readonly made?: { readonly json: Buffer; readonly links: PageLinks };
}

/** Finishes a page, or takes it as it was when neither it nor what it takes from the others has changed. */
export async function finishPage(
  own: PageRecord,
  known: LinkedRecord | undefined,
  { destinations }: SiteOfRecords,
  { previous, readDraft, options: { link } }: StreamInput,
): Promise<FinishedPage> {
  const facts = factsOf(own.summary(), destinations);
  const key = digest(JSON.stringify([own.key, facts, link.editUrl]));
  if (known?.key === key && previous.holds(known)) return { record: { ...known, from: own.key } };
  const findings: Finding[] = [];
  const page = linkPage(await readDraft(own), facts, link, findings);
  const json = Buffer.from(JSON.stringify(page));
  const links = linksOf(page);
  const record = { key, from: own.key, id: page.id, findings, length: json.length, digest: digest(json), links: digest(JSON.stringify(links)) }; // prettier-ignore
  return { record, made: { json, links } };
}

/** A page with its links and without its bodies. */
export function linksOf({ id, links, sections }: Page): PageLinks {
  const strip = (all: Page['sections']): Page['sections'] =>
    all.map(({ page, id, links, children }) => ({ page, id, links, children: strip(children) }) as Section);
  return { id, links, sections: strip(sections) };
}
