import type { Page } from '../data/model.js';
import { parseUrl } from '../data/parse-url.js';
import { decode, writtenPath } from '../data/written-path.js';

/** An id, a path or a URL, taken apart. */
export interface Address {
  /** Id of the page that the path leads to, when there is one. */
  readonly page?: string;
  /** Decoded, without origin, query, leading or trailing slash, or extension. */
  readonly path: string;
  /** Decoded; empty when there is none. */
  readonly fragment: string;
}

/** Takes an id, a path or a URL apart; the path may stand below any folder of a site. */
export function parseAddress(input: string, pages: readonly Pick<Page, 'id' | 'path'>[]): Address {
  // No browser opens it, so it means no page, not even the one that its end looks like.
  if (!parseUrl(input, 'https://host')) return { path: '', fragment: '' };
  const [, before = '', hash = ''] = /^([^#]*)#?(.*)/s.exec(input.trim()) ?? [];
  const path = writtenPath(before.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?]*/i, '').replace(/\?.*/s, ''));
  // Browsers add `:~:text=…` to links to a highlighted text.
  const fragment = decode(hash.replace(/:~:.*$/s, ''));
  const page = pageAt(path, pages, path !== '' || before !== '');
  if (page !== undefined || fragment !== '') return { path, fragment, ...(page !== undefined && { page }) };
  // Some portals give each section a path of its own: faq/producteur/certification.
  const slash = path.lastIndexOf('/');
  const parent = slash > 0 ? pageAt(path.slice(0, slash), pages, true) : undefined;
  return parent === undefined ? { path, fragment } : { page: parent, path, fragment: path.slice(slash + 1) };
}

function pageAt(path: string, pages: readonly Pick<Page, 'id' | 'path'>[], hasPath: boolean): string | undefined {
  if (path === '') return hasPath ? pages.find((page) => page.path === '')?.id : undefined;
  const matches = pages.filter((page) => page.path === path || (page.path !== '' && path.endsWith(`/${page.path}`)));
  const best = matches.sort((a, b) => b.path.length - a.path.length)[0];
  return (best ?? pages.find(({ id }) => id === path))?.id;
}
