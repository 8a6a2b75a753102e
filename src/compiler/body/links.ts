import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { encodePath, pageUrl } from '../../data/addresses.js';
import type { LinkKind } from '../../data/model.js';
import { anchorPrefix } from './anchors.js';
import { contentHash } from './content-hash.js';
import type { Report } from '../rules/diagnostic.js';
import { otherHost } from './link-host.js';
import { publicPath, resolvePath } from '../site/paths.js';
import { visitElements } from '../markdown/visit.js';
import { placeOf, type Place } from '../source/place.js';

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

type Target = Omit<DraftLink, 'id' | 'text'>;

/** Rewrites every URL of a body to its canonical form and returns its links in document order. */
export function collectLinks(tree: Root, path: string, report: Report, fallback: Place): DraftLink[] {
  const links: DraftLink[] = [];
  let placed: Element | undefined;
  visitElements(tree, (node) => {
    if (node.position) placed = node;
    if (node.tagName !== 'img' && node.tagName !== 'a') return;
    const place = placed ? placeOf(placed) : fallback;
    if (node.tagName === 'img') rewriteImage(node, path, report, place);
    if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return;
    if (isOwnAnchor(node.properties.href)) return;
    const target = classify(node.properties.href, path, place);
    if (!target) {
      report('link-scheme', place, { found: node.properties.href });
      delete node.properties.href;
      return;
    }
    node.properties.href = target.url;
    const text = visibleText(node);
    const shown = otherHost(text, hostOf(target));
    if (shown !== undefined) report('link-host', place, { found: shown, host: hostOf(target) || target.url });
    links.push({ id: contentHash(target.url, 8), text, ...target });
  });
  return links;
}

function isOwnAnchor(href: string): boolean {
  return href.startsWith(`#${anchorPrefix}`);
}

const scheme = /^([a-z][a-z0-9+.-]*):/i;

function classify(href: string, from: string, place: Place): Target | undefined {
  const protocol = scheme.exec(href)?.[1]?.toLowerCase();
  if (protocol === 'http' || protocol === 'https' || href.startsWith('//')) return external(href);
  if (protocol === 'mailto') return { url: `mailto:${href.slice(7)}`, kind: 'mail' };
  if (protocol === 'tel') return { url: `tel:${href.slice(4)}`, kind: 'external' };
  if (protocol !== undefined) return undefined;
  return inside(href, from, place);
}

function external(href: string): Target {
  const url = href.replace(scheme, (prefix) => prefix.toLowerCase());
  const authority = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]*)/.exec(url)?.[1] ?? '';
  return { url, kind: 'external', ...(authority !== '' && { host: authority.toLowerCase() }) };
}

function inside(href: string, from: string, place: Place): Target {
  const [, written = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  // What follows `:~:` marks a text on the page; the id stands before it.
  const [id = '', ...marked] = hash.slice(1).split(':~:');
  const fragment = decode(id);
  const isPageFile = /\.(?:md|markdown)$/i.test(written);
  const resolved = written === '' ? from : resolvePath(from, decode(written));
  const isPage = written === '' || isPageFile || !/\.[a-z0-9]+$/i.test(written);
  if (resolved === undefined)
    return { url: href, kind: 'file', internal: { path: written, fragment, written: href, place } };
  const path = isPage ? publicPath(resolved) : resolved;
  if (!isPage) return { url: `${encodePath(path)}${query}${hash}`, kind: 'file' };
  const url = query === '' && marked.length === 0 ? pageUrl(path, fragment) : `${pageUrl(path)}${query}${hash}`;
  return { url, kind: fragment === '' ? 'page' : 'section', internal: { path, fragment, written: href, place } };
}

function rewriteImage(node: Element, from: string, report: Report, place: Place): void {
  const { src } = node.properties;
  if (typeof src !== 'string') return;
  const protocol = scheme.exec(src)?.[1]?.toLowerCase();
  if (protocol === 'http' || protocol === 'https' || src.startsWith('//')) return;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)/s.exec(src) ?? [];
  const resolved = protocol === undefined ? resolvePath(from, decode(path)) : undefined;
  if (resolved === undefined) {
    report('link-scheme', place, { found: src });
    delete node.properties.src;
  } else node.properties.src = encodePath(resolved) + rest;
}

/** The host a link leads to; empty inside the site. */
function hostOf({ kind, host, url }: Target): string {
  return kind === 'mail' ? (/@([^@?]+)/.exec(url)?.[1] ?? '') : (host ?? '');
}

function visibleText(node: Element): string {
  const text = toString(node).replace(/\s+/g, ' ').trim();
  if (text !== '') return text;
  const alts: string[] = [];
  visitElements(node, ({ tagName, properties }) => {
    if (tagName === 'img' && typeof properties.alt === 'string') alts.push(properties.alt);
  });
  return alts.join(' ');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
