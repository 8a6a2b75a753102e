import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { encodePath } from '../../data/addresses.js';
import { findAddressFault, typed, type AddressFault } from './address-fault.js';
import { anchorPrefix } from './anchors.js';
import { contentHash } from './content-hash.js';
import type { Report } from '../rules/diagnostic.js';
import { findPrivateAddress, otherHost } from './hosts.js';
import { findTarget, hostOf, protocolOf, type DraftLink } from './link-target.js';
import { findTracking } from './tracked-address.js';
import { decoded, readable, resolvePath } from '../site/paths.js';
import { visitElements, visitPlaced } from '../markdown/visit.js';
import type { Place } from '../source/place.js';

/** A file below the content folder that a page names: a document, an image. */
export interface FileUse {
  readonly path: string;
  /** As it is typed. */
  readonly written: string;
  readonly isImage: boolean;
  readonly place: Place;
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
  visitPlaced(tree, fallback, (node, place) => {
    if (node.tagName === 'img') rewriteImage(node, context, place);
    const link = node.tagName === 'a' ? rewriteLink(node, context, place) : undefined;
    if (link) links.push(link);
  });
  return links;
}

function rewriteLink(node: Element, { path, report, files }: LinkContext, place: Place): DraftLink | undefined {
  const { href } = node.properties;
  // What leads to an id of a body was written here.
  if (typeof href !== 'string' || href.startsWith(`#${anchorPrefix}`)) return undefined;
  const text = visibleText(node);
  const fault = checkAddress(href, report, place, text);
  const target = findTarget(href, path, place);
  if (target.file !== undefined && !fault)
    files.push({ path: target.file, written: readable(href.replace(/\?[^#]*/, '')), isImage: false, place });
  node.properties.href = target.url;
  const tracked = fault ? undefined : findTracking(href);
  if (tracked) report('link-tracking', place, tracked);
  const shown = fault || tracked ? undefined : otherHost(text, hostOf(target));
  if (shown !== undefined) report('link-host', place, { found: shown, host: hostOf(target) || target.url });
  const { file: _file, internal, ...link } = target;
  // What leads to a faulty address is no page that somebody forgot.
  return { id: contentHash(target.url, 8), text, ...link, ...(internal && !fault && { internal }) };
}

/** Reports what keeps an address from leading where it seems to, or its readers from following it; returns the former. */
function checkAddress(address: string, report: Report, place: Place, text = ''): AddressFault | undefined {
  const fault = findAddressFault(address);
  const hidden = fault ? undefined : findPrivateAddress(address);
  // A program of one's own computer that a text names is one that readers start themselves.
  const isNamed = hidden?.kind === 'computer' && text.includes(hidden.host);
  if (fault) report('link-address', place, fault);
  if (hidden && !isNamed) report('link-private', place, { ...hidden, found: typed(address) });
  return fault;
}

function rewriteImage(node: Element, { path: from, report, files }: LinkContext, place: Place): void {
  const { src } = node.properties;
  if (typeof src !== 'string') return;
  const fault = checkAddress(src, report, place);
  if (fault || protocolOf(src) !== undefined || src.startsWith('//')) return;
  const [path] = /^[^?#]*/.exec(src)!;
  const resolved = resolvePath(from, decoded(path));
  const written = readable(path);
  if (resolved === undefined) {
    report('missing-file', place, { found: written, isImage: true });
    delete node.properties.src;
    return;
  }
  files.push({ path: resolved, written, isImage: true, place });
  node.properties.src = encodePath(resolved) + src.slice(path.length);
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
