import { encodePath, pageUrl } from '../../data/addresses.js';
import type { LinkKind } from '../../data/model.js';
import { decoded, publicPath, resolvePath } from '../site/paths.js';
import type { Place } from '../source/place.js';

/** A link before the other pages are known. Plain data. */
export interface DraftLink {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly kind: LinkKind;
  readonly host?: string;
  /** For links that should lead to a page or section: its public path and fragment, and where the link stands. */
  readonly internal?: {
    readonly path: string;
    readonly fragment: string;
    readonly written: string;
    readonly place: Place;
  };
}

interface Target extends Omit<DraftLink, 'id' | 'text'> {
  /** Path of the file, when it leads to one. */
  readonly file?: string;
}

const scheme = /^([a-z][a-z0-9+.-]*):/i;

/** The scheme of an address, lower case, if it has one. */
export function protocolOf(address: string): string | undefined {
  return scheme.exec(address)?.[1]?.toLowerCase();
}

/** What an address leads to, as it is written in the file `from`. Sanitising has taken out all other schemes. */
export function findTarget(href: string, from: string, place: Place): Target {
  const protocol = protocolOf(href);
  if (protocol === 'http' || protocol === 'https' || href.startsWith('//')) return external(href);
  if (protocol === 'mailto') return { url: `mailto:${href.slice(7)}`, kind: 'mail' };
  if (protocol === 'tel') return { url: `tel:${href.slice(4)}`, kind: 'external' };
  return inside(href, from, place);
}

function external(href: string): Target {
  const url = href.replace(scheme, (prefix) => prefix.toLowerCase());
  const authority = decoded(/^(?:https?:)?\/\/([^/?#]*)/.exec(url)?.[1] ?? '');
  const host = /^(?:.*@)?([^:]*)/.exec(authority)![1]!.toLowerCase();
  return { url, kind: 'external', ...(host !== '' && { host }) };
}

function inside(href: string, from: string, place: Place): Target {
  const [, written = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  // What follows `:~:` marks a text on the page; the id stands before it.
  const [id = '', ...marked] = hash.slice(1).split(':~:');
  const fragment = decoded(id);
  const isPageFile = /\.(?:md|markdown)$/i.test(written);
  const resolved = written === '' ? from : resolvePath(from, decoded(written));
  const isPage = written === '' || isPageFile || !/\.[a-z0-9]+$/i.test(written);
  if (resolved === undefined)
    return { url: href, kind: 'file', internal: { path: written, fragment, written: href, place } };
  const path = isPage ? publicPath(resolved) : resolved;
  if (!isPage) return { url: `${encodePath(path)}${query}${hash}`, kind: 'file', file: path };
  const url = query === '' && marked.length === 0 ? pageUrl(path, fragment) : `${pageUrl(path)}${query}${hash}`;
  return { url, kind: fragment === '' ? 'page' : 'section', internal: { path, fragment, written: href, place } };
}

/** The host a link leads to; empty inside the site. */
export function hostOf({ kind, host, url }: Target): string {
  return kind === 'mail' ? (/@([^@?]+)/.exec(url)?.[1] ?? '') : (host ?? '');
}
