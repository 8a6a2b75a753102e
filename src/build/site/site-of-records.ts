import { arrange, describe } from '../../compiler/site/describe.js';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import { frameOf } from '../../compiler/output/catalog.js';
import { publicPath } from '../../compiler/site/paths.js';
import { createSite, type Destinations } from '../../compiler/site/site.js';
import { once } from '../../data/once.js';
import type { WrittenFaq } from '../manifest/manifest.js';
import { agreeOn, summaryOf, type PageRecords } from '../pages/page-record.js';
import type { LinkInput } from './finish-pages.js';

/** The pages as a whole, as the stream of the output needs them. */
export interface SiteOfRecords extends Pick<WrittenFaq, 'frame' | 'findings'> {
  /** Whether it is what it was: a page that has not changed itself is as it was, too. */
  readonly isAsBefore: boolean;
  /** Paths of the pages that take part, in the order of the output. */
  readonly order: readonly string[];
  readonly destinations: Destinations;
}

/** Takes the site as it was before when no page shows anything else of itself; few summaries are read then. */
export function siteOfRecords({ records, output, options }: LinkInput): SiteOfRecords {
  const before = output?.faq();
  if (before && output?.pages && agreeOn('seen', records, output.pages())) return siteAsBefore(records, before);
  const findings: Finding[] = [];
  const summaries = [...records.values()].map(summaryOf);
  const site = createSite(summaries, options.link, findings);
  const { audiences, order } = arrange(site, findings);
  return {
    frame: frameOf({ ...describe(site, options.link), audiences }),
    findings,
    isAsBefore: false,
    order: order.map(({ path }) => path),
    destinations: site,
  };
}

function siteAsBefore(records: PageRecords, { frame, findings, pages }: WrittenFaq): SiteOfRecords {
  const files = once(() => {
    const published = new Map<string, string>();
    for (const path of records.keys()) if (pages.has(path)) published.set(publicPath(path), path);
    return published;
  });
  const destinations: Destinations = {
    paths: () => files().keys(),
    find(path) {
      const file = files().get(path);
      return file === undefined ? undefined : summaryOf(records.get(file)!);
    },
    idOf: (path) => pages.get(path)!.id,
  };
  return { frame, findings, isAsBefore: true, order: [...pages.keys()], destinations };
}
