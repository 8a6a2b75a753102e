import type { Finding } from '../../compiler/rules/diagnostic.js';
import { entryOf } from '../../compiler/output/catalog.js';
import { linkPage } from '../../compiler/site/link-page.js';
import { factsOf } from '../../compiler/site/site.js';
import type { Page, Section } from '../../data/model.js';
import { digest } from '../digest.js';
import type { LinkedRecord } from '../manifest/manifest.js';
import { summaryOf, type PageRecord } from '../pages/page-record.js';
import type { SiteOfRecords } from './site-of-records.js';
import type { LinkInput } from './finish-pages.js';

/** What the inventory of links needs of a page. */
export type PageLinks = Pick<Page, 'id' | 'links' | 'sections'>;

/** A page that has just been made. */
export interface MadePage {
  readonly json: Buffer;
  readonly links: PageLinks;
}

/** A page as it should be. */
export interface FinishedPage {
  readonly record: LinkedRecord;
  /** Absent when it stands in the previous output. */
  readonly made?: MadePage;
}

/** Finishes a page, or takes it as it was when neither it nor what it takes from the others has changed. */
export async function finishPage(
  own: PageRecord,
  known: LinkedRecord | undefined,
  { destinations }: SiteOfRecords,
  { previous, readDraft, options: { link, format } }: LinkInput,
): Promise<FinishedPage> {
  const facts = factsOf(summaryOf(own), destinations);
  const key = digest(JSON.stringify([own.key, facts, link.editUrl]));
  if (known?.key === key && previous.holds(known)) return { record: { ...known, from: own.key } };
  const findings: Finding[] = [];
  const page = linkPage(await readDraft(own), facts, link, findings);
  const json = Buffer.from(JSON.stringify(page));
  const links = linksOf(page);
  const record: LinkedRecord = {
    key,
    from: own.key,
    id: page.id,
    findings,
    length: json.length,
    digest: digest(json),
    links: digest(JSON.stringify(links)),
    ...(format === 'pages' && { entry: entryOf(page) }),
  };
  return { record, made: { json, links } };
}

/** A page with its links and without its bodies. */
export function linksOf({ id, links, sections }: Page): PageLinks {
  const strip = (all: Page['sections']): Page['sections'] =>
    all.map(({ page, id, links, children }) => ({ page, id, links, children: strip(children) }) as Section);
  return { id, links, sections: strip(sections) };
}
