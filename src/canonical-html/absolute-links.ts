import { mapLinks } from './map-links.js';

/**
 * Makes every link and image of canonical HTML absolute, for what is read outside of the site: mails, feeds. A link
 * whose scheme they do not know loses its tag, not its text.
 *
 * @param below As `createUrls` of `data/addresses.ts` makes it.
 */
export function absoluteLinks(html: string, below: (url: string) => string): string {
  return mapLinks(html, (url) => absolute(url, below));
}

function absolute(url: string, below: (url: string) => string): string | undefined {
  if (url.startsWith('//')) return `https:${url}`;
  return /^(?!(?:https?|mailto):)[a-z][a-z0-9+.-]*:/i.test(url) ? undefined : below(url);
}
