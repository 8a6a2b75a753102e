import { absoluteLinks } from '../canonical-html/absolute-links.js';
import { unlink } from '../canonical-html/unlink.js';
import { encode } from '../canonical-html/tokenize.js';
import { changesSince, type RecentChange } from '../changes/index.js';
import { createAbsoluteUrls, pageUrl, sectionUrl, type UrlPolicy } from '../data/addresses.js';
import { checkTypes } from '../data/check-types.js';
import { languageOf } from '../data/languages.js';
import type { Faq } from '../data/model.js';
import { oneLine, webUrl } from '../data/safe-input.js';
import { movedNote } from './words.js';

export interface FeedOptions extends UrlPolicy {
  /** Title of the feed, plain text. */
  readonly title: string;
  /** Absolute URL of the folder under which the FAQ is published. */
  readonly baseUrl: string;
  /** Absolute URL of the feed itself. */
  readonly feedUrl: string;
  /** Date `YYYY-MM-DD`, included, or version, excluded, after which changes are told. Default: every version from 0.0.1. */
  readonly since?: string;
  /** Most entries the feed holds, the latest first. Default: 50. */
  readonly limit?: number;
}

/** One change, ready to be printed. All text is plain, all HTML canonical with absolute links. */
export interface FeedEntry {
  /** `tag:` URI (RFC 4151): the same for good, whatever becomes of the section. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly category?: string;
  readonly published: string;
  readonly updated: string;
}

/** What both formats print. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly feedUrl: string;
  readonly lang: string;
  /** Date of the latest entry, else of the content. */
  readonly updated: string;
  readonly author: { readonly name: string; readonly url?: string };
  /** The attribution that the licence asks for. */
  readonly rights?: string;
  readonly license?: { readonly name: string; readonly url: string };
  readonly entries: readonly FeedEntry[];
}

/** Gathers the changes of a FAQ as feed entries, the latest first. Sections that have gone are told by their page. */
export function createFeed(faq: Faq, options: FeedOptions): Feed {
  checkTypes(options, { title: 'string', baseUrl: 'string', feedUrl: 'string', since: 'string', limit: 'number' });
  const { attribution, license, pages } = faq;
  const { since = '0.0.0', limit = 50 } = options;
  if (!(limit >= 0)) throw new RangeError(`limit: expected 0 or more, got ${limit}`);
  const lang = languageOf(pages) ?? 'fr';
  const below = createAbsoluteUrls(options, pages);
  const body = (html: string) => absoluteLinks(options.links ? unlink(html) : html, below);
  const title = oneLine('title', options.title);
  const feedUrl = webUrl('feedUrl', options.feedUrl).href;
  const toEntry = createToEntry(faq, below);
  const entries = toldChanges(faq, since, lang)
    .map((told) => toEntry({ ...told, html: body(told.html) }))
    .sort(byDate)
    .slice(0, limit);
  return {
    id: feedUrl,
    title,
    url: below(pageUrl('')),
    feedUrl,
    lang,
    updated: entries[0]?.updated ?? toInstant(attribution?.date ?? ''),
    author: attribution
      ? { name: attribution.source, ...(attribution.url !== '' && { url: attribution.url }) }
      : { name: faq.title ?? title },
    ...(attribution && { rights: attribution.text }),
    ...(license && { license: { name: license.name, url: license.url } }),
    entries,
  };
}

/** What an entry tells of a change; its HTML and its address as canonical HTML holds them. */
interface Told extends Pick<FeedEntry, 'html' | 'summary' | 'url'> {
  readonly change: RecentChange;
}

function toldChanges(faq: Faq, since: string, lang: string): Told[] {
  const { added, changed, moved, removed } = changesSince(faq, since);
  const current = [...added, ...changed].flatMap((change): Told[] => {
    const { section } = change;
    return section ? [{ change, html: section.html, summary: section.excerpt, url: sectionUrl(section) }] : [];
  });
  const titleOf = (key: string) => faq.history![key]?.title ?? key;
  const gone = (change: RecentChange, note: string): Told => {
    return { change, html: `<p>${encode(note)}</p>`, summary: note, url: pageUrl(change.page?.path ?? '') };
  };
  return [
    ...current,
    ...moved.map((change) => gone(change, movedNote(change.to.map(titleOf), lang))),
    ...removed.map((change) => gone(change, change.reason)),
  ];
}

function createToEntry({ audiences, history }: Faq, below: (url: string) => string): (told: Told) => FeedEntry {
  const host = new URL(below(pageUrl(''))).hostname;
  return ({ change, html, summary, url }) => {
    const { first } = history![change.key]!;
    const category = audiences.find(({ page }) => page === change.page?.id)?.label;
    return {
      id: `tag:${host},${first.date}:${encodeURI(change.key.replace('#', '/'))}`,
      url: below(url),
      title: change.title,
      summary,
      html,
      ...(category !== undefined && { category }),
      published: toInstant(first.date),
      updated: toInstant(change.date),
    };
  };
}

/** A day as an instant: the ledger knows days only. */
function toInstant(date: string): string {
  return `${date === '' ? '1970-01-01' : date}T00:00:00Z`;
}

function byDate(a: FeedEntry, b: FeedEntry): number {
  return a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1;
}
