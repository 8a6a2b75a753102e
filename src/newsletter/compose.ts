import type { RecentChanges } from '../changes/changes-since.js';
import { encode, encodeAttribute } from '../canonical-html/tokenize.js';
import type { Section } from '../data/model.js';
import { unlinked } from './email-html.js';
import type { NewsletterIssue, NewsletterItem, Prose } from './issue.js';
import { keyOf } from '../data/published.js';
import { absoluteLinks, createSite, type Site } from './links.js';
import { manyLines, oneLine } from './safe-input.js';
import { wordsOf, type Words } from './words.js';

/** One section as it is shown. All HTML is canonical, with absolute links. */
export interface Entry {
  readonly title: string;
  readonly titleHtml: string;
  /** Empty when there is none. */
  readonly label: string;
  readonly html: string;
  readonly children: readonly Entry[];
  readonly depth: number;
  readonly page: string;
  readonly id: string;
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
}

/** Gathers what an issue shows: sections by audience, in the order of the FAQ. */
export function compose(issue: NewsletterIssue): Composed {
  const { faq, changes } = issue;
  const words = wordsOf(issue.lang ?? 'fr');
  const site = createSite(issue.baseUrl, issue.campaign);
  const listed = issue.sections ?? (changes ? changedItems(changes, words) : []);
  const items = withoutTold(listed.map((item) => toItem(item, issue)));
  for (const { section } of items) {
    if (faq.pages.some(({ id }) => id === section.page)) continue;
    throw new RangeError(`sections: unexpected page ${JSON.stringify(section.page)}, not in the FAQ`);
  }
  const gone = changes ? goneItems(changes, issue, site, words) : [];
  if (items.length + gone.length === 0)
    throw new RangeError('sections: expected at least one section or change to tell');
  const show = ({ section, whole = false, label = '' }: NewsletterItem) => {
    const { path } = faq.pages.find(({ id }) => id === section.page)!;
    const checked = label === '' ? '' : oneLine('label', label);
    return whole ? wholeEntry(section, path, checked, site, words) : shortEntry(section, path, checked, site, words);
  };
  return {
    title: oneLine('title', issue.title),
    introHtml: proseHtml('intro', issue.intro, site),
    groups: groupLabels(issue, words).flatMap(({ page, label }) => {
      const entries = items.filter(({ section }) => section.page === page).map(show);
      return entries.length === 0 ? [] : [{ label, entries }];
    }),
    goneHtml: gone.length === 0 ? '' : `<ul>${gone.map((html) => `<li>${html}</li>`).join('')}</ul>`,
    signOffHtml: proseHtml('signOff', issue.signOff, site),
    titles: items.map(({ section }) => section.title),
  };
}

function toItem(item: Section | NewsletterItem, { whole = false }: NewsletterIssue): NewsletterItem {
  return { whole, ...('section' in item ? item : { section: item }) };
}

/** The items without those that stand inside another one that is shown whole. */
function withoutTold(items: readonly NewsletterItem[]): NewsletterItem[] {
  const below = ({ children }: Section): string[] => children.flatMap((child) => [keyOf(child), ...below(child)]);
  const told = new Set(items.flatMap(({ section, whole }) => (whole ? below(section) : [])));
  return items.filter(({ section }) => !told.has(keyOf(section)));
}

function changedItems({ added, changed }: RecentChanges, words: Words): NewsletterItem[] {
  const items = (changes: RecentChanges['added'], label: string) =>
    changes.flatMap(({ section }) => (section ? [{ section, label }] : []));
  return [...items(added, words.added), ...items(changed, words.changed)];
}

/** The pages in the order of the FAQ, under their audience's label. */
function groupLabels({ faq }: NewsletterIssue, words: Words): { page: string; label: string }[] {
  return faq.pages.map(({ id, path, title }) => {
    const audience = faq.audiences.find(({ page }) => page === id);
    return { page: id, label: audience?.label ?? (path === '' ? words.home : title) };
  });
}

function wholeEntry(section: Section, path: string, label: string, site: Site, words: Words): Entry {
  return {
    title: section.title,
    titleHtml: unlinked(section.titleHtml),
    label,
    html: absoluteLinks(section.html, site),
    children: section.children.map((child) => wholeEntry(child, path, '', site, words)),
    depth: section.depth,
    page: section.page,
    id: section.id,
    url: site.addressOf(path, section.id),
    more: words.online,
  };
}

function shortEntry(section: Section, path: string, label: string, site: Site, words: Words): Entry {
  const { title, titleHtml, excerpt, depth, page, id } = section;
  return {
    title,
    titleHtml: unlinked(titleHtml),
    label,
    html: excerpt === '' ? '' : `<p>${encode(excerpt)}</p>`,
    children: [],
    depth,
    page,
    id,
    url: site.addressOf(path, id),
    more: words.readOn,
  };
}

function goneItems({ moved, removed }: RecentChanges, { faq }: NewsletterIssue, site: Site, words: Words): string[] {
  const quote = (title: string) => (words.beforeColon === '' ? `"${encode(title)}"` : `«\u00a0${encode(title)}\u00a0»`);
  const linkTo = (key: string) => {
    const [pageId, id] = key.split('#');
    const page = faq.pages.find((one) => one.id === pageId);
    const title = page && (id === undefined ? page.title : findSection(page.sections, id)?.title);
    return title === undefined
      ? []
      : [`<a href="${encodeAttribute(site.addressOf(page!.path, id))}">${encode(title)}</a>`];
  };
  return [
    ...moved.map(({ title, to }) => `${quote(title)} ${words.movedTo} ${to.flatMap(linkTo).join(', ')}`),
    ...removed.map(({ title, reason }) => `${quote(title)}, ${words.removed}${words.beforeColon}: ${encode(reason)}`),
  ];
}

function findSection(sections: readonly Section[], id: string): Section | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : findSection(section.children, id);
    if (found) return found;
  }
  return undefined;
}

function proseHtml(name: string, prose: Prose | undefined, site: Site): string {
  if (prose === undefined) return '';
  if (typeof prose !== 'string') {
    const nodes = 'html' in prose ? [prose] : prose;
    return nodes.map(({ html }) => absoluteLinks(html, site)).join('\n');
  }
  const paragraphs = manyLines(name, prose).split(/\n[ \t]*\n+/);
  return paragraphs.map((text) => `<p>${encode(text.trim()).replaceAll('\n', '<br>')}</p>`).join('\n');
}
