import type { Faq, Page } from '../../data/model.js';
import { linkInventory } from '../../data/link-inventory.js';
import type { PageDraft } from '../compile-page.js';
import { applyLedger, lastChange, type Dated } from '../ledger/apply.js';
import { hiddenKeys } from '../ledger/hidden-keys.js';
import { arrange, describe, type DescribeOptions } from './describe.js';
import type { Finding } from '../rules/diagnostic.js';
import { createEditions, type EditionSite } from './editions.js';
import { linkPage, type LinkPageOptions } from './link-page.js';
import { factsOf } from './page-facts.js';
import { summarize, type PageSummary } from './page-summary.js';
import type { SiteOptions } from './site.js';
import type { SourceFile } from '../source/source-file.js';
import { markTranslation } from './translation.js';

export interface LinkOptions extends LinkPageOptions, DescribeOptions, SiteOptions {
  /** The ledger `history.json`: gives the dates, and what was published once is checked against it. Default: none. */
  readonly history?: SourceFile;
  /** The ledgers of translations, by language: `{ en: { path: 'en/history.json', value } }`. Default: none. */
  readonly histories?: Readonly<Record<string, SourceFile>>;
  /** What writes the ledger, for the messages. Default: `npx datagouv-faq record`. */
  readonly recordCommand?: string;
}

export interface Linked {
  readonly faq: Faq;
  /** Translations by language; absent when there is none. */
  readonly editions?: Readonly<Record<string, Faq>>;
  readonly findings: readonly Finding[];
}

/**
 * Joins the drafts of all pages: titles, audiences, links, languages, and the checks that need every page.
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
  const [original, ...translations] = createEditions([...bySummary.keys()], options, findings);
  const link = (edition: EditionSite) => linkEdition(edition, bySummary, options, findings);

  const first = link(original);
  const { unread } = first;
  const command = options.recordCommand;
  const hidden = options.drafts === true ? undefined : hiddenKeys(bySummary.keys());
  const dated = applyLedger(first.pages, { file: options.history, unread, hidden, command }, findings);
  const faq = toFaq(original, first, dated, options);

  const editions = translations.map((edition): [string, Faq] => {
    const { lang } = edition;
    const own = link(edition);
    const against = { file: options.histories?.[lang], unread: own.unread, original: dated.ledger, command };
    const ownDated = applyLedger(own.pages, against, findings);
    const from = { ...dated, lang: original.lang, unread };
    const pages = markTranslation({ ...ownDated, lang, unread: own.unread, command }, from, findings);
    return [lang, toFaq(edition, own, { ...ownDated, pages }, options)];
  });
  return { faq, ...(editions.length > 0 && { editions: Object.fromEntries(editions) }), findings };
}

interface LinkedEdition {
  readonly audiences: Faq['audiences'];
  readonly pages: readonly Page[];
  /** Ids of the pages that could not be read. */
  readonly unread: ReadonlySet<string>;
}

function linkEdition(
  { site }: EditionSite,
  drafts: ReadonlyMap<PageSummary, PageDraft>,
  options: LinkOptions,
  findings: Finding[],
): LinkedEdition {
  const { audiences, order } = arrange(site, findings);
  const pages = order.map((summary) => linkPage(drafts.get(summary)!, factsOf(summary, site), options, findings));
  return { audiences, pages, unread: new Set(pages.filter((_, at) => order[at]!.failed).map(({ id }) => id)) };
}

function toFaq(
  { site }: EditionSite,
  { audiences }: LinkedEdition,
  { pages, ledger, history }: Dated,
  options: LinkOptions,
): Faq {
  return {
    ...describe(site, options, ledger && lastChange(ledger)),
    audiences,
    pages,
    links: linkInventory(pages),
    ...(history && { history }),
  };
}
