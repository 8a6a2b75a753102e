import type { Root } from 'hast';
import { refuse } from '../../../data/refuse.js';
import { visitElements } from '../../markdown/visit.js';
import { relativePath } from '../../site/paths.js';

/**
 * Turns the URLs of a body into those an editor writes: relative to the file `from`, pages with their `.md`.
 * `link` may give another URL instead.
 */
export function toSourceLinks(tree: Root, from: string, link?: (url: string) => string): void {
  const rewrite = (url: string, isPage: boolean) => {
    if (/^[^/]*:|^\/\/|^#/.test(url)) return url;
    return link === undefined ? relativeUrl(url, from, isPage) : safe(link(url));
  };
  visitElements(tree, ({ properties }) => {
    if (typeof properties.href === 'string') properties.href = rewrite(properties.href, true);
    if (typeof properties.src === 'string') properties.src = rewrite(properties.src, false);
  });
}

/** What an option returns is an address that content might hold too. */
function safe(url: unknown): string {
  const scheme = typeof url === 'string' ? /^([^/?#]*):/.exec(url)?.[1] : '';
  if (scheme !== undefined && !/^(?:https?|mailto|tel)$/i.test(scheme)) refuse('link()', 'a safe URL', url);
  return url as string;
}

function relativeUrl(url: string, from: string, isPage: boolean): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)/s.exec(url) ?? [];
  const isFile = !isPage || /\.[a-z0-9]+$/i.test(path);
  const file = isFile ? path : path === './' ? 'index.md' : `${path}.md`;
  if (isPage && file === from && rest.startsWith('#')) return rest;
  return relativePath(from, file) + rest;
}
