import type { Finding } from '../../compiler/diagnostic.js';
import { arrange, describe } from '../../compiler/describe-site.js';
import type { LinkOptions } from '../../compiler/link-pages.js';
import { publicPath } from '../../compiler/paths.js';
import { createSite, type Destinations } from '../../compiler/site.js';
import { digest } from './digest.js';
import type { WrittenFaq } from './manifest.js';
import type { PageRecords } from './read-pages.js';

/** The pages as a whole, as the stream of the output needs them. */
export interface SiteOfRecords extends Pick<WrittenFaq, 'site' | 'frame' | 'findings'> {
  /** Whether it is what it was: a page that has not changed itself is as it was, too. */
  readonly isAsBefore: boolean;
  /** Paths of the pages that take part, in the order of the output. */
  readonly order: readonly string[];
  readonly destinations: Destinations;
}

/** Takes the site as it was before when no page shows anything else of itself; no summary is read then. */
export function siteOfRecords(
  records: PageRecords,
  before: WrittenFaq | undefined,
  options: LinkOptions,
): SiteOfRecords {
  const site = digest(JSON.stringify([...records].map(([path, { seen }]) => [path, seen])));
  return before?.site === site ? siteAsBefore(records, before) : newSite(records, site, options);
}

function siteAsBefore(records: PageRecords, { site, frame, findings, pages }: WrittenFaq): SiteOfRecords {
  const byPublicPath = new Map<string, string>();
  for (const path of records.keys()) if (pages.has(path)) byPublicPath.set(publicPath(path), path);
  const destinations: Destinations = {
    paths: () => byPublicPath.keys(),
    find(path) {
      const file = byPublicPath.get(path);
      return file === undefined ? undefined : records.get(file)!.summary();
    },
    idOf: (path) => pages.get(path)!.id,
  };
  return { site, frame, findings, isAsBefore: true, order: [...pages.keys()], destinations };
}

function newSite(records: PageRecords, digestOfSite: string, options: LinkOptions): SiteOfRecords {
  const findings: Finding[] = [];
  const summaries = [...records.values()].map(({ summary }) => summary());
  const site = createSite(summaries, options, findings);
  const { audiences, order } = arrange(site, findings);
  const frame = JSON.stringify({ ...describe(site, options), audiences });
  return {
    site: digestOfSite,
    frame: `${frame.slice(0, -1)},"pages":[`,
    findings,
    isAsBefore: false,
    order: order.map(({ path }) => path),
    destinations: site,
  };
}
