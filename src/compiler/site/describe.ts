import type { Attribution, Faq, License } from '../../data/model.js';
import { toAudiences } from './audiences.js';
import { checkTerms } from './check-terms.js';
import type { Finding } from '../rules/diagnostic.js';
import type { PageSummary } from './page-summary.js';
import type { Site } from './site.js';
import { attributionText } from './words.js';

/** The audiences, and the order of the pages: home, audiences in the order of the buttons, the others by path. */
export function arrange(
  site: Site,
  findings: Finding[],
): { readonly audiences: Faq['audiences']; readonly order: readonly PageSummary[] } {
  const audiences = toAudiences(site, findings);
  const ranks = new Map(audiences.map(({ page }, index) => [page, index]));
  const rank = (summary: PageSummary) =>
    summary === site.home ? -1 : (ranks.get(site.idOf(summary.path)) ?? ranks.size);
  const isOrdered = site.summaries.some(({ frontMatter }) => frontMatter.order !== undefined);
  return { audiences, order: site.summaries.toSorted((a, b) => rank(a) - rank(b) || (isOrdered ? byOrder(a, b) : 0)) };
}

/** Pages of one folder in the order that they ask for, before those that ask for none. */
function byOrder(a: PageSummary, b: PageSummary): number {
  const folder = ({ path }: PageSummary) => path.slice(0, path.lastIndexOf('/') + 1);
  if (folder(a) !== folder(b)) return folder(a) < folder(b) ? -1 : 1;
  const [first, second] = [a, b].map(({ frontMatter }) => frontMatter.order ?? Number.MAX_VALUE);
  return first! - second!;
}

export interface DescribeOptions {
  /** Version of the content. Default: `0.0.0`. */
  readonly version?: string;
  /** Name of the whole. Default: none. */
  readonly title?: string;
  /** Licence of the content. Default: none. */
  readonly license?: License;
  /** Who is to be named as the source. Default: where there is a licence, the title; else nobody. */
  readonly attribution?: { readonly source: string; readonly url: string };
}

/**
 * What is said of the content as a whole.
 *
 * @param changed Date of its last change. Default: the last day on which a page's facts were checked.
 */
export function describe(
  site: Site,
  options: DescribeOptions,
  changed?: string,
): Pick<Faq, 'version' | 'title' | 'license' | 'attribution'> {
  checkTerms(options);
  const { version, title, license } = options;
  const reviewed = site.summaries.map(({ frontMatter }) => frontMatter.reviewed ?? '').sort();
  const attribution = toAttribution(
    options,
    changed ?? reviewed.at(-1) ?? '',
    (site.home ?? site.summaries[0])?.frontMatter.lang,
  );
  return {
    version: version ?? '0.0.0',
    ...(title !== undefined && { title }),
    ...(license && { license }),
    ...(attribution && { attribution }),
  };
}

function toAttribution(options: DescribeOptions, date: string, lang: string | undefined): Attribution | undefined {
  const { title, license, version } = options;
  const named = options.attribution ?? (license && title !== undefined ? { source: title, url: '' } : undefined);
  if (!named) return undefined;
  const text = attributionText({ source: named.source, version, date, license: license?.name }, lang);
  return { source: named.source, url: named.url, date, text };
}
