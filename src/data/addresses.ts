import type { Ids, Page, Section } from './model.js';
import { parseUrl } from './parse-url.js';
import { refuse } from './refuse.js';
import { childrenOf, targetOf } from './sections.js';

/** URL of a page, as canonical HTML holds it: relative to the folder of the FAQ; `./` is the home page. */
export function pageUrl(path: string, fragment = ''): string {
  return `${path === '' ? './' : encodePath(path)}${fragment === '' ? '' : `#${fragment}`}`;
}

/** URL of a section, as canonical HTML holds it. */
export function sectionUrl({ path, id }: Pick<Section, 'path' | 'id'>): string {
  return pageUrl(path, id);
}

/** Writes a path as part of a URL: a colon in it must not read as a scheme, nor `?` or `#` as its end. */
export function encodePath(path: string): string {
  return path.replace(/[\s%:?#"<>\\^`{|}]/g, encodeURIComponent);
}

/**
 * Where the FAQ stands on a site: said once, in one object, and handed to every reader among its options.
 *
 * @example
 * import { getPage } from 'datagouv-faq';
 * import { renderHtml } from 'datagouv-faq/html';
 * import { toFaqPage } from 'datagouv-faq/json-ld';
 * const site = { baseUrl: 'https://exemple.fr/', urlOf: (key: string) => `/aide/${key.replace('#', '/')}` };
 * renderHtml(getPage('citoyen'), site); // links to /aide/producteur/certification
 * toFaqPage(getPage('citoyen'), site); // the same, below https://exemple.fr
 */
export interface UrlPolicy<I extends Ids = Ids> {
  /** Folder put before internal links and images: `/`, `/aide/` or `https://…/`; a missing final `/` is added. Default: none. */
  readonly baseUrl?: string;
  /**
   * The address of a page (by its id) or a section (by its key, `page#id`), for a router with paths, queries or hashes
   * of its own; it is final, and where addresses have to be absolute, it stands below `baseUrl`. For `undefined` or an
   * empty text, and by default: `faq/<page>#<id>` below `baseUrl`.
   */
  urlOf?(key: I['page'] | I['section']): string | undefined;
  /** Other hosts of the same site, lower case: links there open no new window. Default: that of `baseUrl` alone. */
  readonly ownHosts?: readonly string[];
  /** `none` prints the words of links without linking them; footnotes stay. Default: links are links. */
  readonly links?: 'none';
}

/** Writes a URL of canonical HTML for a reader; `key` is what it leads to, where that is known. */
export type Urls = (url: string, key?: string) => string;

/**
 * Makes the URLs of pages, sections and files below the folder under which the FAQ is published, from those that
 * canonical HTML holds: `faq/citoyen#qui-publie`. A URL with a scheme or a host of its own, or to a place in the same
 * body, stays as it is.
 *
 * What `urlOf` gives is passed on as it is: who prints links checks them, with `safeUrl`.
 *
 * @throws TypeError for a `baseUrl` that is no folder of a web site.
 */
export function createUrls({ baseUrl, urlOf }: UrlPolicy): Urls {
  // Browsers skip some characters within a scheme, so a colon in the first part of a path is refused altogether.
  if (baseUrl && !baseUrl.match?.(/^(https?:\/\/[^/?#@]+|[^/?#:]*)(\/[^?#]*)?$/i))
    refuse('baseUrl', 'an http(s) URL or path', baseUrl);
  return (url, key) =>
    `${
      (key && urlOf?.(key)) ||
      (baseUrl && !/^(#|\/\/|[^/?#]*:)/.test(url)
        ? baseUrl.replace(/(?<!\/)\/*$/, '/') + url.replace(/^\.?\/+/, '')
        : url)
    }`;
}

/** Refuses other schemes than those that content may use; anything before a colon counts as a scheme. */
export function safeUrl(url: string, argument: string): string {
  return /^(?!(https?|mailto|tel):)[^/?#]*:/i.test(url) ? refuse(argument, 'a safe URL', url) : url;
}

/** `createUrls` for a reader that has no typed links at hand: what a URL leads to is known from what it was given. */
export function createKeyedUrls(policy: UrlPolicy, nodes: readonly (Page | Section)[]): Urls {
  const urls = createUrls(policy);
  if (!policy.urlOf) return urls;
  const keys = new Map<string, string>();
  const note = (node: Page | Section): void => {
    keys.set(pageUrl(node.path, 'page' in node ? node.id : ''), targetOf(node));
    for (const { url, target } of node.links ?? []) if (target) keys.set(url, target);
    childrenOf(node).forEach(note);
  };
  nodes.forEach(note);
  return (url, key = keys.get(url)) => safeUrl(urls(url, key), 'urlOf()');
}

/** `createKeyedUrls` where URLs have to be absolute: throws a TypeError for a path as `baseUrl`, too. */
export function createAbsoluteUrls(policy: UrlPolicy, nodes: readonly (Page | Section)[] = []): Urls {
  const below = createKeyedUrls(policy, nodes);
  const { baseUrl = '' } = policy;
  if (!parseUrl(baseUrl)) refuse('baseUrl', 'an absolute http(s) URL', baseUrl);
  if (!policy.urlOf) return below;
  const root = below('');
  return (url) => {
    const address = below(url);
    return url.startsWith('#') || parseUrl(address) ? address : new URL(address, root).href;
  };
}
