import type { Section } from './model.js';
import { refuse } from './refuse.js';

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
 * Makes the URLs of pages, sections and files below the folder under which the FAQ is published, from those that
 * canonical HTML holds: `faq/citoyen#qui-publie`. A URL with a scheme or a host of its own, or to a place in the same
 * body, stays as it is.
 *
 * @param baseUrl As it is to be written, with or without its last slash. Without one, or with an empty one, URLs stay
 *   relative to that folder.
 * @throws TypeError for one that is no folder of a web site.
 */
export function createUrls(baseUrl: string | undefined): (url: string) => string {
  if (baseUrl && !baseUrl.match?.(folder)) refuse('baseUrl', 'an http(s) URL or path', baseUrl);
  return (url) =>
    baseUrl && !/^(#|\/\/|[^/?#]*:)/.test(url) ? baseUrl.replace(/(?<!\/)\/*$/, '/') + url.replace(/^\.?\/+/, '') : url;
}

// In a path, what stands before a colon counts as a scheme, whatever else a browser would pass over there.
const folder = /^(https?:\/\/[^/?#@]+|[^/?#:]*)(\/[^?#]*)?$/i;

/** `createUrls` where URLs have to be absolute: throws a TypeError for a path, too. */
export function createAbsoluteUrls(baseUrl: string): (url: string) => string {
  const below = createUrls(baseUrl);
  return URL.canParse(baseUrl) ? below : refuse('baseUrl', 'an absolute http(s) URL', baseUrl);
}
