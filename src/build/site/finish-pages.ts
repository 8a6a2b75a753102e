import type { Finding } from '../../compiler/rules/diagnostic.js';
import { reviewDay } from '../../compiler/site/reviews.js';
import { linkPage } from '../../compiler/site/link-page.js';
import { factsOf } from '../../compiler/site/page-facts.js';
import { digest } from '../digest.js';
import type { PageRecord, PageRecords } from '../pages/page-record.js';
import { readCompiled } from '../pages/read-compiled.js';
import type { RunContext } from '../run-context.js';
import {
  finishedJson,
  finishedRecord,
  toStored,
  type Content,
  type Finished,
  type FinishedRecord,
} from './finished.js';
import { destinationsOf, settleSite } from './site.js';

/** Finishes each page with what it takes from the others; only those are read for which something has changed. */
export async function finishPages(
  records: PageRecords,
  before: Finished | undefined,
  context: RunContext,
): Promise<Content> {
  const { settings, store } = context;
  const site = settleSite(records, settings, before?.site);
  const destinations = destinationsOf(site, records, settings);
  const make = async (path: string, own: PageRecord, key: string): Promise<Buffer> => {
    const findings: Finding[] = [];
    const facts = factsOf(own.summary(), destinations);
    const page = linkPage(await readCompiled(path, own, context), facts, settings.link, findings);
    const stored = toStored(page, findings);
    store.set(key, stored);
    return stored;
  };
  const finish = async (path: string, own: PageRecord, known: FinishedRecord | undefined): Promise<FinishedRecord> => {
    const facts = factsOf(own.summary(), destinations);
    const key = digest(JSON.stringify([own.key, facts, settings.link.editUrl, reviewDay(settings.link)]));
    if (known?.key === key) return known;
    return finishedRecord(own.key, key, store.get(key) ?? (await make(path, own, key)));
  };
  const isSettled = site === before?.site;
  const pages = new Map(isSettled ? before.pages : []);
  for (const path of site.ids.keys()) {
    const own = records.get(path)!;
    const known = before?.pages.get(path);
    // A page waits for nothing when there is nothing to do for it: there may be ten thousand.
    if (!isSettled || known?.from !== own.key) pages.set(path, await finish(path, own, known));
  }
  return {
    site,
    pages,
    findings: [
      ...[...pages.values()].filter(({ findings }) => findings.length > 0).flatMap(({ findings }) => findings),
      ...site.findings,
    ],
    async read(path) {
      const { key } = pages.get(path)!;
      return finishedJson(store.get(key) ?? (await make(path, records.get(path)!, key)));
    },
  };
}
