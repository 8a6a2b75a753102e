import type { Faq } from '../data/model.js';
import { createFeed, type FeedEntry, type FeedOptions } from './feed.js';

/**
 * Prints what changed in a FAQ as an Atom 1.0 feed (RFC 4287): absolute links, ids that stay, and the attribution that
 * the licence asks for.
 *
 * @param faq Its HTML and addresses are printed as they are: data from elsewhere goes through `readFaq` of
 *   `datagouv-faq/compiler` first.
 * @throws RangeError for a title, URL, `since` or `limit` that is none; TypeError when the FAQ has no `history`.
 * @example
 * import { faq } from 'datagouv-faq';
 * import { renderAtom } from 'datagouv-faq/feeds';
 *
 * const xml = renderAtom(faq, {
 *   title: 'Quoi de neuf dans la FAQ',
 *   baseUrl: 'https://exemple.gouv.fr/aide/',
 *   feedUrl: 'https://exemple.gouv.fr/aide/faq.atom',
 * });
 */
export function renderAtom(faq: Faq, options: FeedOptions): string {
  const { id, title, url, feedUrl, lang, updated, author, rights, license, entries } = createFeed(faq, options);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(lang)}">`,
    `<id>${escape(id)}</id>`,
    `<title>${escape(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escape(author.name)}</name>${author.url === undefined ? '' : `<uri>${escape(author.url)}</uri>`}</author>`,
    ...(rights === undefined ? [] : [`<rights>${escape(rights)}</rights>`]),
    `<link rel="self" type="application/atom+xml" href="${escape(feedUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(url)}"/>`,
    ...(license?.url ? [`<link rel="license" href="${escape(license.url)}" title="${escape(license.name)}"/>`] : []),
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}

function entryXml({ id, url, title, summary, html, category, published, updated }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escape(id)}</id>`,
    `<title>${escape(title)}</title>`,
    `<published>${published}</published>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escape(url)}"/>`,
    ...(category === undefined ? [] : [`<category term="${escape(category)}"/>`]),
    `<summary>${escape(summary)}</summary>`,
    `<content type="html">${escape(html)}</content>`,
    '</entry>',
  ].join('\n');
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML 1.0 cannot hold, not even as a reference.
const notXml = /(?![\t\n\r\x7f-\x9f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

function escape(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"]/g, (character) => references[character]!);
}
