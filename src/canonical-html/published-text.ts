import type { Published } from '../data/published.js';
import { plainText } from './plain-text.js';
import { encode } from './tokenize.js';

/** What a reader sees under a key besides its title, as plain text; a page's summary counts. */
export function publishedText({ page, section, html }: Published): string {
  return plainText(section ? html : `${encode(page.summary)}<br>${html}`);
}
