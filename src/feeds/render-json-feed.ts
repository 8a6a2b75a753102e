import type { Faq } from '../data/model.js';
import { createFeed, type FeedOptions } from './feed.js';

/**
 * Prints what changed in a FAQ as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): absolute links, ids that
 * stay, and in `description` the attribution that the licence asks for.
 *
 * @param faq Its HTML and addresses are printed as they are: data from elsewhere goes through `readFaq` of
 *   `datagouv-faq/compiler` first.
 * @throws RangeError for a title, URL, `since` or `limit` that is none; TypeError when the FAQ has no `history`.
 * @example
 * import { faq } from 'datagouv-faq';
 * import { renderJsonFeed } from 'datagouv-faq/feeds';
 *
 * const json = renderJsonFeed(faq, {
 *   title: 'Quoi de neuf dans la FAQ',
 *   baseUrl: 'https://exemple.gouv.fr/aide/',
 *   feedUrl: 'https://exemple.gouv.fr/aide/faq.json',
 * });
 */
export function renderJsonFeed(faq: Faq, options: FeedOptions): string {
  const { title, url, feedUrl, lang, author, rights, entries } = createFeed(faq, options);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: feedUrl,
    ...(rights !== undefined && { description: rights }),
    language: lang,
    authors: [author],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      summary: entry.summary,
      date_published: entry.published,
      date_modified: entry.updated,
      ...(entry.category !== undefined && { tags: [entry.category] }),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
