import type { RecentChanges } from '../changes/index.js';
import { absoluteLinks } from '../canonical-html/absolute-links.js';
import { unlink } from '../canonical-html/unlink.js';
import { encode, encodeAttribute } from '../canonical-html/tokenize.js';
import { pageUrl, sectionUrl } from '../data/addresses.js';
import { staleNote } from '../editions/stale-note.js';
import type { Section } from '../data/model.js';
import { manyLines, oneLine } from '../data/safe-input.js';
import { published } from '../data/published.js';
import { flatten, keyOf } from '../data/sections.js';
import type { NewsletterIssue, NewsletterItem, Prose } from './issue.js';
import { NothingToTell } from './nothing-to-tell.js';
import { createIssueUrls } from './links.js';
import type { Words } from './words.js';

/** One section as it is shown. All HTML is canonical, with absolute links. */
export interface Entry {
  readonly title: string;
  readonly titleHtml: string;
  /** Empty when there is none. */
  readonly label: string;
  readonly html: string;
  readonly children: readonly Entry[];
  readonly depth: number;
  readonly key: string;
  /** Address of the section. */
  readonly url: string;
  /** Text of the link that follows: to the rest, or to the page. */
  readonly more: string;
}

export interface Group {
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** What both parts of the email print. All HTML is canonical, with absolute links. */
export interface Composed {
  readonly title: string;
  readonly introHtml: string;
  readonly groups: readonly Group[];
  /** Moved and removed sections, as a list; empty when there are none. */
  readonly goneHtml: string;
  readonly signOffHtml: string;
  readonly titles: readonly string[];
  /** Address of the home page. */
  readonly homeUrl: string;
}

/** Gathers what an issue shows: sections by audience, in the order of the FAQ. */
export function compose(issue: NewsletterIssue, words: Words): Composed {
  const { faq, changes } = issue;
  const below = createIssueUrls(issue, faq.pages, issue.campaign);
  const listed = [issue.sections ?? (changes ? changedItems(changes, words) : [])].flat();
  const items = withoutTold(listed.map((item) => toItem(item, issue)));
  for (const { section } of items) {
    if (faq.pages.some(({ id }) => id === section.page)) continue;
    throw new RangeError(`sections: unexpected page ${JSON.stringify(section.page)}, not in the FAQ`);
  }
  const gone = changes ? goneItems(changes, issue, below, words) : [];
  if (items.length + gone.length === 0)
    throw new NothingToTell('sections: expected at least one section or change to tell');
  const show = ({ section, whole = false, label = '' }: NewsletterItem) => {
    const checked = label === '' ? '' : oneLine('label', label);
    return whole ? wholeEntry(section, checked, below, words) : shortEntry(section, checked, below, words);
  };
  const groups = groupLabels(issue, words).flatMap(({ page, label }) => {
    const entries = items.filter(({ section }) => section.page === page).map(show);
    return entries.length === 0 ? [] : [{ label, entries }];
  });
  return {
    title: oneLine('title', issue.title ?? words.title),
    introHtml: proseHtml('intro', issue, below),
    groups,
    goneHtml: gone.length === 0 ? '' : `<ul>${gone.map((html) => `<li>${html}</li>`).join('')}</ul>`,
    signOffHtml: proseHtml('signOff', issue, below),
    titles: groups.flatMap(({ entries }) => entries.map(({ title }) => title)),
    homeUrl: below(pageUrl('')),
  };
}

function toItem(item: Section | NewsletterItem, { whole = false, links }: NewsletterIssue): NewsletterItem {
  const one = { whole, ...('section' in item ? item : { section: item }) };
  return links ? { ...one, section: withoutLinks(one.section) } : one;
}

function withoutLinks(section: Section): Section {
  return { ...section, html: unlink(section.html), children: section.children.map(withoutLinks) };
}

/** The items without those that stand inside another one that is shown whole, each once. */
function withoutTold(listed: readonly NewsletterItem[]): NewsletterItem[] {
  const items = [...new Map(listed.toReversed().map((item) => [keyOf(item.section), item])).values()].toReversed();
  const told = new Set(items.flatMap(({ section, whole }) => (whole ? flatten(section.children).map(keyOf) : [])));
  return items.filter(({ section }) => !told.has(keyOf(section)));
}

function changedItems({ added, changed }: RecentChanges, words: Words): NewsletterItem[] {
  const items = (changes: RecentChanges['added'], label: string) =>
    changes.flatMap(({ section }) => (section ? [{ section, label }] : []));
  return [...items(added, words.added), ...items(changed, words.changed)];
}

/** The pages in the order of the FAQ, under their audience's label; those of two editions share their ids. */
function groupLabels({ faq }: NewsletterIssue, words: Words): { page: string; label: string }[] {
  const pages = new Map(faq.pages.map((page) => [page.id, page]));
  return [...pages.values()].map(({ id, path, title }) => {
    const audience = faq.audiences.find(({ page }) => page === id);
    return { page: id, label: audience?.label ?? (path === '' ? words.home : title) };
  });
}

type Below = (url: string) => string;

function wholeEntry(section: Section, label: string, below: Below, words: Words): Entry {
  return {
    ...shortEntry(section, label, below, words),
    html: absoluteLinks(section.html, below) + staleHtml(section),
    children: section.children.map((child) => wholeEntry(child, '', below, words)),
    more: words.online,
  };
}

function shortEntry(section: Section, label: string, below: Below, words: Words): Entry {
  const { title, titleHtml, excerpt, depth } = section;
  return {
    title,
    // It stands in a link itself.
    titleHtml: unlink(titleHtml, true),
    label,
    html: (excerpt === '' ? '' : `<p>${encode(excerpt)}</p>`) + staleHtml(section),
    children: [],
    depth,
    key: keyOf(section),
    url: below(sectionUrl(section)),
    more: words.readOn,
  };
}

/** What the reader of a translation has to know that is older than its original. */
function staleHtml(section: Section): string {
  const note = staleNote(section);
  return note ? `\n<p><em>${note}</em></p>` : '';
}

function goneItems({ moved, removed }: RecentChanges, { faq }: NewsletterIssue, below: Below, words: Words): string[] {
  const current = published(faq);
  const quote = (title: string) => words.quote(encode(title));
  const linkTo = (key: string) => {
    const { page, section } = current.get(key) ?? {};
    if (!page) return [];
    const url = section ? sectionUrl(section) : pageUrl(page.path);
    return [`<a href="${encodeAttribute(below(url))}">${encode((section ?? page).title)}</a>`];
  };
  return [
    ...moved.map(({ title, to }) => `${quote(title)} ${words.movedTo} ${to.flatMap(linkTo).join(', ')}`),
    ...removed.map(({ title, reason }) => `${quote(title)}, ${words.removed}${words.beforeColon}: ${encode(reason)}`),
  ];
}

function proseHtml(name: 'intro' | 'signOff', issue: NewsletterIssue, below: Below): string {
  const prose: Prose | null | undefined = issue[name];
  if (prose == null) return '';
  if (typeof prose !== 'string') {
    const nodes = 'html' in prose ? [prose] : prose;
    return nodes.map(({ html }) => absoluteLinks(issue.links ? unlink(html) : html, below)).join('\n');
  }
  const paragraphs = manyLines(name, prose).split(/\n[ \t]*\n+/);
  return paragraphs.map((text) => `<p>${encode(text.trim()).replaceAll('\n', '<br>')}</p>`).join('\n');
}
