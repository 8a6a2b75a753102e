import type { Html, Nodes, Root } from 'mdast';
import type { Report } from '../rules/diagnostic.js';
import { tokenizeHtml, type HtmlToken } from './tokens.js';
import { createTagStack, type TagStack } from './balance.js';
import { shorten } from '../markdown/one-line.js';
import { percentEncoded } from '../site/paths.js';
import { droppedAttributes, isAllowedTag, isStripped } from './policy.js';
import type { Limits } from '../source/limits.js';
import { createLocator, placeOf, type Place } from '../source/place.js';

interface RawContext {
  readonly stack: TagStack;
  /** How many elements of each name were left out and not closed yet: their end tags are left out without a report. */
  readonly dropped: Map<string, number>;
  readonly report: Report;
  readonly inHeading: boolean;
}

/**
 * Checks the raw HTML of a page against the allow list and for balance, before any parser repairs it in silence, and
 * leaves out what may not pass. Returns `false` when elements are nested deeper than the limit.
 */
export function checkRawHtml(tree: Root, limits: Limits, report: Report): boolean {
  const stack = createTagStack(limits.depth, report);
  walk(tree, { stack, dropped: new Map(), report, inHeading: false });
  stack.closeAll();
  if (stack.deepest <= limits.depth) return true;
  report('limit-depth', undefined, { found: stack.deepest, limit: limits.depth });
  return false;
}

/** Containers of Markdown: an element cannot begin inside and end outside of one. */
const boundaries = new Set(['blockquote', 'footnoteDefinition', 'heading', 'listItem', 'tableCell']);

function walk(node: Nodes, context: RawContext): void {
  const { stack } = context;
  if (node.type === 'html') return rewrite(node, context);
  if (!('children' in node)) return stack.content(node.type === 'text' ? node.value : 'x', placeOf(node));
  if (node.type === 'root') return node.children.forEach((child) => walk(child, context));
  if (node.type !== 'paragraph') stack.content('x', placeOf(node));
  const inHeading = context.inHeading || node.type === 'heading';
  const bounded = boundaries.has(node.type);
  if (bounded) stack.enter();
  for (const child of node.children) walk(child, { ...context, inHeading });
  if (bounded) stack.leave();
}

/** Reports what is wrong with one fragment and takes out what may not pass. */
function rewrite(node: Html, context: RawContext): void {
  const { stack, report, inHeading } = context;
  const tokens = tokenizeHtml(node.value);
  const ends = findEnds(tokens);
  // In a quote or list, the columns of its later lines count from the content: the fragment does not hold the marks.
  const locate = createLocator(node.value, placeOf(node));
  let kept = '';
  let read = 0;
  for (const token of tokens) {
    if (token.start < read) continue;
    read = token.end;
    const source = node.value.slice(token.start, token.end);
    const place = locate(token.start, token.end);
    if (token.kind === 'text') {
      stack.content(source, place);
      kept += source;
    } else if (token.kind === 'other' || !isAllowedTag(token.name, inHeading)) {
      const end = ends.get(token);
      leaveOut(token, { source, place, isWhole: end !== undefined }, context);
      read = end ?? read;
    } else {
      for (const found of droppedAttributes(token)) report('html-dropped', place, { found });
      if (stack[token.kind](token.name, place, source)) kept += source;
    }
  }
  if (read < node.value.length) {
    const rest = node.value.slice(read);
    report('html-unbalanced', locate(read, node.value.length), { found: shorten(rest), problem: 'unclosed' });
    kept += rest.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  }
  node.value = kept;
}

/** Reports a tag that may not pass; its end tag, unless it goes with it as a whole, is left out without a report. */
function leaveOut(
  token: HtmlToken,
  { source, place, isWhole }: { readonly source: string; readonly place: Place; readonly isWhole: boolean },
  { dropped, report }: RawContext,
): void {
  const { kind, name } = token;
  const open = dropped.get(name) ?? 0;
  if (kind !== 'close' || open === 0)
    report('html-dropped', place, { found: shorten(source), ...describe(token, source) });
  if (kind === 'open' && !isWhole) dropped.set(name, open + 1);
  if (kind === 'close') dropped.set(name, Math.max(0, open - 1));
}

const media = new Set(['audio', 'embed', 'iframe', 'object', 'source', 'video']);

/** What an editor may have meant by HTML that is left out. */
function describe({ name, attributes }: HtmlToken, source: string): { kind?: 'comment' | 'media'; link?: string } {
  if (source.startsWith('<!--')) return { kind: 'comment' };
  if (!media.has(name)) return {};
  const valueOf = (...names: string[]) => attributes.find((one) => names.includes(one.name))?.value.trim();
  const address = valueOf('src', 'data');
  if (!address) return { kind: 'media' };
  const title = valueOf('title', 'aria-label')?.replace(/[[\]\\]/g, '') || '…';
  return { kind: 'media', link: `[${title}](${watchable(address)})` };
}

/** The page on which a video is watched, for the players of it that sites embed. */
function watchable(address: string): string {
  const url = address.startsWith('//') ? `https:${address}` : address;
  const [, youtube] = /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(url) ?? [];
  if (youtube !== undefined) return `https://www.youtube.com/watch?v=${youtube}`;
  return url
    .replace(/^(https:\/\/)player\.vimeo\.com\/video\/(\d+).*/, '$1vimeo.com/$2')
    .replace(/^(https:\/\/(?:www\.)?dailymotion\.com)\/embed\/video\//, '$1/video/')
    .replace(/[\s()]/g, percentEncoded);
}

/** The end of each stripped element that is closed inside the fragment, by its start tag. */
function findEnds(tokens: readonly HtmlToken[]): ReadonlyMap<HtmlToken, number> {
  const ends = new Map<HtmlToken, number>();
  const open = new Map<string, HtmlToken[]>();
  for (const token of tokens) {
    if (!isStripped(token.name)) continue;
    const same = open.get(token.name) ?? [];
    open.set(token.name, same);
    if (token.kind === 'open') same.push(token);
    const start = token.kind === 'close' ? same.pop() : undefined;
    if (start) ends.set(start, token.end);
  }
  return ends;
}
