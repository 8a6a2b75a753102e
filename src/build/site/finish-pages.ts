import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { RunState } from '../engine.js';
import { finishPage, type FinishedPage, type PageLinks } from './finish-page.js';
import { inventoryOf } from './inventory.js';
import type { LinkedRecord, WrittenFaq } from '../manifest/manifest.js';
import type { PageRecord } from '../pages/page-record.js';
import type { PreviousOutput } from '../outputs/previous-output.js';
import { siteOfRecords, type SiteOfRecords } from './site-of-records.js';

export interface LinkInput extends Pick<RunState, 'records' | 'output' | 'readDraft' | 'options' | 'fails'> {
  readonly previous: PreviousOutput;
}

/** The content has errors: what was begun is dropped. */
export class ContentErrors extends Error {}

/** A page that has just been made, or the records of pages that follow each other and stand in the previous output. */
export type Finished = Required<FinishedPage> | { readonly standing: readonly LinkedRecord[] };

/** The linking of all pages, one in memory at a time. */
export interface Linking {
  readonly frame: string;
  /** What was found, complete once the pages are finished. */
  readonly findings: readonly Finding[];
  /**
   * The pages in the order of the output.
   *
   * @throws ContentErrors at the end, when a finding is an error.
   */
  finishPages(): AsyncGenerator<Finished, void, undefined>;
  /** The JSON of the inventory of links, once the pages are finished; a slice where it stands in the previous output. */
  links(): Buffer | WrittenFaq['links'];
  /** What was written, given the byte at which the links begin in their file. */
  written(linksStart: number): WrittenFaq;
}

export function createLinking(input: LinkInput): Linking {
  const site = siteOfRecords(input);
  const findings: Finding[] = [];
  const pages = new Map<string, LinkedRecord>();
  const links = new Map<string, PageLinks>();
  let inventory: ReturnType<typeof inventoryOf> | undefined;
  async function* finishPages(): ReturnType<Linking['finishPages']> {
    const before = input.output?.faq();
    let standing: LinkedRecord[] = [];
    for (const path of site.order) {
      const own = input.records.get(path)!;
      const known = before?.pages.get(path);
      // No page waits for another here that does not have to: there may be ten thousand.
      const isStanding = isAsBefore(own, known, site, input);
      const { record, made } = isStanding ? { record: known } : await finishPage(own, known, site, input);
      pages.set(path, record);
      if (record.findings.length > 0) findings.push(...record.findings);
      if (!made) {
        standing.push(known!);
        continue;
      }
      links.set(path, made.links);
      yield { standing };
      standing = [];
      yield { record, made };
    }
    yield { standing };
    findings.push(...site.findings);
    if (input.fails(findings)) throw new ContentErrors();
  }
  return {
    frame: site.frame,
    findings,
    finishPages,
    links() {
      inventory = inventoryOf(pages, links, input);
      return inventory.json ?? inventory.slice;
    },
    written: (start) => ({
      frame: site.frame,
      findings: site.findings,
      pages,
      links: { ...(inventory?.slice ?? { length: 0, digest: '' }), start },
    }),
  };
}

/** Whether a page stands in the previous output and nothing has changed that it depends on. */
function isAsBefore(
  own: PageRecord,
  known: LinkedRecord | undefined,
  site: SiteOfRecords,
  { previous }: LinkInput,
): known is LinkedRecord {
  return site.isAsBefore && known?.from === own.key && previous.holds(known);
}
