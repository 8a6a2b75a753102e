import { arrange, describe } from '../../compiler/site/describe.js';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import { publicPath } from '../../compiler/site/paths.js';
import { createSite, type Destinations } from '../../compiler/site/site.js';
import type { Faq } from '../../data/model.js';
import { once } from '../../data/once.js';
import { digest } from '../digest.js';
import type { PageRecords } from '../pages/page-record.js';
import type { Settings } from '../settings.js';

/** What a FAQ says besides its pages and their links. */
export type FaqData = Omit<Faq, 'pages' | 'links'>;

/** What is settled for the pages as a whole. Plain data: it goes from run to run. */
export interface Site {
  /** Digest of all that it was settled from. */
  readonly key: string;
  readonly data: FaqData;
  readonly findings: readonly Finding[];
  /** Ids of the pages that take part by their paths, in the order of the output. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Settles the site; it is the one from before when no page shows anything else of itself. */
export function settleSite(records: PageRecords, { link, key: settingsKey }: Settings, before: Site | undefined): Site {
  const key = digest(JSON.stringify([settingsKey, Array.from(records, ([path, { seen }]) => [path, seen])]));
  if (before?.key === key) return before;
  const findings: Finding[] = [];
  const summaries = Array.from(records.values(), ({ summary }) => summary());
  const site = createSite(summaries, link, findings);
  const { audiences, order } = arrange(site, findings);
  const ids = new Map(order.map(({ path }) => [path, site.idOf(path)]));
  return { key, data: { ...describe(site, link), audiences }, findings, ids };
}

/** What links can lead to. Of the pages that nobody asks for, no summary is read. */
export function destinationsOf({ ids }: Site, records: PageRecords, { link }: Settings): Destinations {
  const files = once(() => new Map(Array.from(ids.keys(), (path) => [publicPath(path), path])));
  return {
    paths: () => files().keys(),
    find(path) {
      const file = files().get(path);
      return file === undefined ? undefined : records.get(file)!.summary();
    },
    idOf: (path) => ids.get(path)!,
    files: link.files && new Set(link.files),
  };
}
