import { arrange, describe } from '../../compiler/site/describe.js';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import { publicPath } from '../../compiler/site/paths.js';
import { createSite } from '../../compiler/site/site.js';
import type { Destinations } from '../../compiler/site/page-facts.js';
import type { Faq } from '../../data/model.js';
import { once } from '../../data/once.js';
import { digest } from '../digest.js';
import type { PageRecords } from '../pages/page-record.js';
import type { Settings } from '../settings.js';

/** What a FAQ says besides its pages and their links. */
export type FaqData = Omit<Faq, 'pages' | 'links'>;

/** What is settled for the pages as a whole; it goes from run to run. */
export interface Site {
  /** Digest of all that it was settled from. */
  readonly settledFrom: string;
  readonly data: FaqData;
  /** The same of each translation, by language. Default: there is none. */
  readonly editions?: Readonly<Record<string, FaqData>>;
  readonly findings: readonly Finding[];
  /** Ids of the pages that take part by their paths, in the order of the output. */
  readonly ids: ReadonlyMap<string, string>;
  /** Paths of these pages by their public paths. */
  readonly files: () => ReadonlyMap<string, string>;
}

export function toSite(settled: Pick<Site, 'settledFrom' | 'data' | 'editions' | 'findings'>, ids: Site['ids']): Site {
  return { ...settled, ids, files: once(() => new Map(Array.from(ids.keys(), (path) => [publicPath(path), path]))) };
}

/** Settles the site; it is the one from before when no page shows anything else of itself. */
export function settleSite(records: PageRecords, settings: Settings, before: Site | undefined): Site {
  const settledFrom = digest([settings.digest, ...Array.from(records.values(), ({ seen }) => seen)].join(' '));
  if (before?.settledFrom === settledFrom) return before;
  const findings: Finding[] = [];
  const summaries = Array.from(records.values(), ({ summary }) => summary());
  const site = createSite(summaries, settings.link, findings);
  const { audiences, order } = arrange(site, findings);
  const ids = new Map(order.map(({ path }) => [path, site.idOf(path)]));
  return toSite({ settledFrom, data: { ...describe(site, settings.link), audiences }, findings }, ids);
}

/** What links can lead to. Of the pages that nobody asks for, no summary is read. */
export function destinationsOf({ ids, files }: Site, records: PageRecords, { link }: Settings): Destinations {
  return {
    paths: () => files().keys(),
    find(path) {
      const file = files().get(path);
      return file === undefined ? undefined : records.get(file)!.summary();
    },
    idOf: (path) => ids.get(path)!,
    all: () => Array.from(records.values(), ({ summary }) => summary()),
    files: link.files && new Set(link.files),
  };
}
