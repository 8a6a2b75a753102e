import type { Attribution, Faq, License } from '../model.js';
import { linkInventory } from '../link-inventory.js';
import { toAudiences } from './audiences.js';
import type { PageDraft } from './compile-page.js';
import { applyLedger, lastChange } from './apply-ledger.js';
import type { Finding, RuleSettings } from './diagnostic.js';
import type { Ledger } from './ledger.js';
import { linkPage, type LinkPageOptions } from './link-page.js';
import { createSite, factsOf, summarize, type PageSummary, type Site } from './site.js';
import type { SourceFile } from './source-file.js';

export interface LinkOptions extends LinkPageOptions {
  /** Severity by rule: `duplicate-question` is looked for when it is set. Default: each rule's own. */
  readonly rules?: RuleSettings;
  /** Version of the content. Default: `0.0.0`. */
  readonly version?: string;
  /** Licence of the content. Default: Licence Ouverte 2.0. */
  readonly license?: License;
  /** Who is to be named as the source. Default: data.gouv.fr. */
  readonly attribution?: { readonly source: string; readonly url: string };
  /** Whether pages with `draft: true` take part. Default: `false`. */
  readonly drafts?: boolean;
  /** The ledger `history.json`: gives the dates, and what was published once is checked against it. Default: none. */
  readonly history?: SourceFile;
}

export interface Linked {
  readonly faq: Faq;
  readonly findings: readonly Finding[];
}

/**
 * Joins the drafts of all pages: titles, audiences, links, and the checks that need every page.
 *
 * @param drafts What `compilePage` gave for each file, in any order.
 * @param options See `LinkOptions`.
 * @returns The data, to be used only when no finding is an error, and what was found here (the drafts keep theirs).
 * @example
 * const drafts = await Promise.all(files.map((file) => compilePage(file)));
 * const { faq, findings } = linkPages(drafts);
 */
export function linkPages(drafts: readonly PageDraft[], options: LinkOptions = {}): Linked {
  const findings: Finding[] = [];
  const bySummary = new Map(drafts.map((draft) => [summarize(draft), draft]));
  const site = createSite([...bySummary.keys()], options, findings);
  const { audiences, order } = arrange(site, findings);
  const linked = order.map((summary) => linkPage(bySummary.get(summary)!, factsOf(summary, site), options, findings));
  const unread = new Set(linked.filter((_, at) => order[at]!.failed).map(({ id }) => id));
  const { pages, history, ledger } = applyLedger(linked, { file: options.history, unread }, findings);
  const links = linkInventory(pages);
  return {
    faq: { ...describe(site, options, ledger), audiences, pages, links, ...(history && { history }) },
    findings,
  };
}

/** The audiences, and the order of the pages: home, audiences in the order of the buttons, the others by path. */
export function arrange(
  site: Site,
  findings: Finding[],
): { readonly audiences: Faq['audiences']; readonly order: readonly PageSummary[] } {
  const audiences = toAudiences(site, findings);
  const ranks = new Map(audiences.map(({ page }, index) => [page, index]));
  const rank = (summary: PageSummary) =>
    summary === site.home ? -1 : (ranks.get(site.idOf(summary.path)) ?? ranks.size);
  return { audiences, order: site.summaries.toSorted((a, b) => rank(a) - rank(b)) };
}

/** What is said of the content as a whole. */
export function describe(
  site: Site,
  options: LinkOptions,
  ledger: Ledger = {},
): Pick<Faq, 'version' | 'license' | 'attribution'> {
  const reviewed = site.summaries.map(({ frontMatter }) => frontMatter.reviewed ?? '').sort();
  return {
    version: options.version ?? '0.0.0',
    license: options.license ?? licenceOuverte,
    attribution: toAttribution(options, lastChange(ledger) ?? reviewed.at(-1) ?? ''),
  };
}

export const licenceOuverte: License = {
  name: 'Licence Ouverte 2.0',
  spdx: 'etalab-2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};

function toAttribution(options: LinkOptions, date: string): Attribution {
  const { source, url } = options.attribution ?? { source: 'data.gouv.fr', url: 'https://www.data.gouv.fr/' };
  const version = options.version === undefined ? '' : `, version ${options.version}`;
  const text = `Source\u00a0: ${source}, foire aux questions${version}${date === '' ? '' : `, ${date}`}. ${(options.license ?? licenceOuverte).name}.`;
  return { source, url, date, text };
}
