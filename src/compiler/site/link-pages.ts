import type { Faq } from '../../data/model.js';
import { linkInventory } from '../../data/link-inventory.js';
import type { PageDraft } from '../compile-page.js';
import { applyLedger, lastChange } from '../ledger/apply.js';
import { arrange, describe, type DescribeOptions } from './describe.js';
import type { Finding } from '../rules/diagnostic.js';
import { linkPage, type LinkPageOptions } from './link-page.js';
import { createSite, factsOf, summarize, type SiteOptions } from './site.js';
import type { SourceFile } from '../source/source-file.js';

export interface LinkOptions extends LinkPageOptions, DescribeOptions, SiteOptions {
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
    faq: {
      ...describe(site, options, ledger && lastChange(ledger)),
      audiences,
      pages,
      links,
      ...(history && { history }),
    },
    findings,
  };
}
