import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { flatten } from '../../data/sections.js';
import type { Report } from '../rules/diagnostic.js';
import type { RawHtml } from '../raw-html/load.js';
import { isBrowserName } from '../source/browser-names.js';
import { placeOf, type Place } from '../source/place.js';
import { splitHeadingId } from './heading-id.js';
import { oneLine } from './one-line.js';
import { headingSlug, isSlug, unused } from './slug.js';
import { visit } from './visit.js';

/** One heading and what follows it up to the next heading, before any rendering. */
export interface Outline {
  readonly id: string;
  readonly depth: number;
  readonly title: readonly PhrasingContent[];
  readonly titleText: string;
  /** Whether the heading was an H1: it may turn out to be the page's title. */
  readonly h1: boolean;
  readonly explicitId: boolean;
  readonly place: Place;
  readonly body: RootContent[];
  readonly children: Outline[];
}

export interface PageOutline {
  readonly lead: RootContent[];
  readonly sections: Outline[];
}

/**
 * Cuts a page into sections by its headings. An H1 opens a top-level section, like an H2. A heading inside an element
 * of raw HTML (`<details>`) belongs to that element: cutting there would tear it apart.
 */
export function outline(tree: Root, rawHtml: RawHtml | undefined, report: Report): PageOutline {
  const lead: RootContent[] = [];
  const sections: Outline[] = [];
  const open: Outline[] = [];
  const ids: Ids = { lines: new Map(), next: new Map(), written: writtenIds(tree) };
  const enclosed = rawHtml?.findEnclosed(tree.children);
  for (const [index, node] of tree.children.entries()) {
    if (node.type !== 'heading' || enclosed?.(index)) {
      (open.at(-1)?.body ?? lead).push(node);
      continue;
    }
    const wanted = Math.max(2, node.depth);
    while (open.length > 0 && open.at(-1)!.depth >= wanted) open.pop();
    const depth = Math.min(wanted, (open.at(-1)?.depth ?? 1) + 1);
    if (depth < wanted) report('heading-level', placeOf(node), { found: node.depth, expected: depth });
    const section = openSection(node, depth, ids, report);
    (open.at(-1)?.children ?? sections).push(section);
    open.push(section);
  }
  for (const [index, section] of sections.entries()) {
    // The sections that follow an H1 are its content, although they stand beside it.
    reportEmpty(section.h1 && sections[index + 1]?.h1 === false ? section.children : [section], report);
  }
  return { lead, sections };
}

/** The line of each section's heading, by its id. */
export function sectionLines({ sections }: PageOutline): ReadonlyMap<string, number> {
  return new Map(flatten(sections).map(({ id, place }) => [id, place.line]));
}

/** Gives the headings inside quotes, lists and raw HTML the ids they ask for, as attributes. */
export function readInnerIds(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    visit(node, (heading) => {
      if (heading.type === 'paragraph' || heading.type === 'table') return false;
      if (heading.type !== 'heading') return undefined;
      const { title, explicitId } = splitHeadingId(heading);
      if (explicitId === undefined) return undefined;
      heading.children = title;
      heading.data = { ...heading.data, hProperties: { id: explicitId } };
      return false;
    });
  }
}

/** The ids of a page so far. */
interface Ids {
  /** Line of each id. */
  readonly lines: Map<string, number>;
  /** Those that headings say themselves: no other heading takes one of them. */
  readonly written: ReadonlySet<string>;
  /** Next number to try for an id that is taken. */
  readonly next: Map<string, number>;
}

function writtenIds({ children }: Root): Set<string> {
  const written = new Set<string>();
  for (const node of children) {
    const id = node.type === 'heading' ? splitHeadingId(node).explicitId : undefined;
    if (id !== undefined) written.add(id);
  }
  return written;
}

function openSection(node: Heading, depth: number, ids: Ids, report: Report): Outline {
  const place = placeOf(node);
  const { title, explicitId, attributes } = splitHeadingId(node);
  if (attributes) report('dialect-attribute', place, { found: attributes });
  const titleText = textOf(title);
  const taken = { has: (one: string) => ids.written.has(one) || ids.lines.has(one) };
  let id = explicitId ?? unused(headingSlug(titleText), taken, ids.next);
  if (explicitId === undefined) {
    // An H1 may be the page's title, which needs no id: `linkPages` tells, and reports the others.
    if (node.depth > 1) report('heading-id', place, { found: titleText, expected: id });
  } else if (!isSlug(explicitId)) {
    id = unused(headingSlug(explicitId), ids.lines, ids.next);
    report('section-id', place, { found: explicitId, expected: id });
  } else if (ids.lines.has(explicitId)) {
    report('duplicate-section', place, { found: explicitId, line: ids.lines.get(explicitId)! });
    id = unused(explicitId, ids.lines, ids.next);
  } else if (isBrowserName(explicitId)) report('browser-name', place, { found: explicitId });
  ids.lines.set(id, place.line);
  return {
    id,
    depth,
    title,
    titleText,
    h1: node.depth === 1,
    explicitId: explicitId !== undefined,
    place,
    body: [],
    children: [],
  };
}

/** The text of a title, in one line: a line break is a space. */
function textOf(title: readonly PhrasingContent[]): string {
  const parts = title.map((node) => (isBreak(node) ? ' ' : toString(node, { includeHtml: false })));
  return oneLine(parts.join('')).trim();
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value));
}

function reportEmpty(sections: readonly Outline[], report: Report): void {
  for (const { children, body, place, titleText } of flatten(sections))
    if (children.length === 0 && body.every(isBlank)) report('empty-section', place, { found: titleText });
}

/** Raw HTML that was left out leaves an empty node. */
function isBlank(node: RootContent): boolean {
  return node.type === 'html' && node.value.trim() === '';
}
