import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { encodePath, pageUrl } from '../../data/addresses.js';
import type { LinkKind } from '../../data/model.js';
import { findAddressFault, typed } from './address-fault.js';
import { anchorPrefix } from './anchors.js';
import { refusedScheme } from './check-schemes.js';
import { contentHash } from './content-hash.js';
import type { Report } from '../rules/diagnostic.js';
import { otherHost } from './link-host.js';
import { findPrivateAddress } from './private-address.js';
import { findTracking } from './tracked-address.js';
import { publicPath, readable, resolvePath } from '../site/paths.js';
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

/** A file below the content folder that a page names: a document, an image. */
export interface FileUse {
  readonly path: string;
  /** As it is typed. */
  readonly written: string;
  readonly isImage: boolean;
  readonly place: Place;
}

interface Target extends Omit<DraftLink, 'id' | 'text'> {
  /** Path of the file, when it leads to one. */
  readonly file?: string;
}

/** What the links and images of every body of a page share. */
export interface LinkContext {
  /** Path of the page. */
  readonly path: string;
  readonly report: Report;
  /** Takes the files that the page names. */
  readonly files: FileUse[];
}

/** Rewrites every URL of a body to its canonical form and returns its links in document order. */
export function collectLinks(tree: Root, context: LinkContext, fallback: Place): DraftLink[] {
  const links: DraftLink[] = [];
  let placed: Element | undefined;
  visitElements(tree, (node) => {
    if (node.position) placed = node;
    if (node.tagName !== 'img' && node.tagName !== 'a') return;
    const place = placed ? placeOf(placed) : fallback;
    if (node.tagName === 'img') rewriteImage(node, context, place);
    const link = node.tagName === 'a' ? rewriteLink(node, context, place) : undefined;
    if (link) links.push(link);
  });
  return links;
}

function rewriteLink(node: Element, { path, report, files }: LinkContext, place: Place): DraftLink | undefined {
  const { href } = node.properties;
  if (typeof href !== 'string' || isOwnAnchor(href)) return undefined;
  const fault = findAddressFault(href);
  if (fault) report('link-address', place, fault);
  else reportPrivate(href, report, place, visibleText(node));
  const target = classify(href, path, place);
  if (!target) {
    report('link-scheme', place, refusedScheme(href));
    delete node.properties.href;
    return undefined;
  }
  if (target.file !== undefined && !fault)
    files.push({ path: target.file, written: readable(href.replace(/\?[^#]*/, '')), isImage: false, place });
  node.properties.href = target.url;
  const text = visibleText(node);
  const tracked = fault ? undefined : findTracking(href);
  if (tracked) report('link-tracking', place, tracked);
  const shown = fault || tracked ? undefined : otherHost(text, hostOf(target));
  if (shown !== undefined) report('link-host', place, { found: shown, host: hostOf(target) || target.url });
  const { file: _file, internal, ...link } = target;
  // What leads to a faulty address is no page that somebody forgot.
  return { id: contentHash(target.url, 8), text, ...link, ...(internal && !fault && { internal }) };
}

/** A program of one's own computer that a text names is one that readers start themselves. */
function reportPrivate(address: string, report: Report, place: Place, text = ''): void {
  const hidden = findPrivateAddress(address);
  if (hidden && !(hidden.kind === 'computer' && text.includes(hidden.host)))
    report('link-private', place, { ...hidden, found: typed(address) });
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
  const authority = decode(/^(?:https?:)?\/\/([^/?#]*)/.exec(url)?.[1] ?? '');
  const host = /^(?:.*@)?([^:]*)/.exec(authority)![1]!.toLowerCase();
  return { url, kind: 'external', ...(host !== '' && { host }) };
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
  if (!isPage) return { url: `${encodePath(path)}${query}${hash}`, kind: 'file', file: path };
  const url = query === '' && marked.length === 0 ? pageUrl(path, fragment) : `${pageUrl(path)}${query}${hash}`;
  return { url, kind: fragment === '' ? 'page' : 'section', internal: { path, fragment, written: href, place } };
}

function rewriteImage(node: Element, { path: from, report, files }: LinkContext, place: Place): void {
  const { src } = node.properties;
  if (typeof src !== 'string') return;
  const fault = findAddressFault(src);
  if (fault) report('link-address', place, fault);
  else reportPrivate(src, report, place);
  const protocol = scheme.exec(src)?.[1]?.toLowerCase();
  if (fault || protocol === 'http' || protocol === 'https' || src.startsWith('//')) return;
  const path = pathOf(src);
  if (protocol !== undefined) {
    report('link-scheme', place, refusedScheme(src));
    delete node.properties.src;
    return;
  }
  const resolved = resolvePath(from, decode(path));
  const written = readable(path);
  if (resolved === undefined) report('missing-file', place, { found: written, isImage: true });
  else files.push({ path: resolved, written, isImage: true, place });
  if (resolved === undefined) delete node.properties.src;
  else node.properties.src = encodePath(resolved) + src.slice(path.length);
}

/** An address without its query and its fragment. */
function pathOf(address: string): string {
  return /^[^?#]*/.exec(address)![0];
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
