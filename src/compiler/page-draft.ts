import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { stringifyOptions } from '../canonical-html/grammar.js';
import { contentHash } from './body/content-hash.js';
import { excerpt, readProse } from './body/excerpt.js';
import type { DraftLink } from './body/link-target.js';
import { collectLinks, type FileUse } from './body/links.js';
import type { RenderedPage, RenderedSection } from './body/render.js';
import { oneLine } from './markdown/one-line.js';
import { visit } from './markdown/visit.js';
import type { FrontMatterReading, ValuePlaces } from './front-matter/reading.js';
import type { FrontMatter } from './front-matter/schema.js';
import { createReport, type Finding } from './rules/diagnostic.js';
import { fileStart, type Place } from './source/place.js';

/** A section before the other pages are known. */
export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly depth: number;
  /** Whether the heading was an H1: it may turn out to be the page's title. */
  readonly h1: boolean;
  /** Whether the heading says its id itself. */
  readonly explicitId: boolean;
  readonly html: string;
  readonly excerpt: string;
  readonly links: readonly DraftLink[];
  readonly line: number;
  readonly place: Place;
  readonly hash: string;
  readonly children: readonly DraftSection[];
}

/** A page before the other pages are known: plain data, so it can be cached or sent between threads. */
export interface PageDraft {
  readonly path: string;
  /** Whether the file could not be read: the page then holds nothing, and nobody knows its sections. */
  readonly failed: boolean;
  readonly frontMatter: FrontMatter;
  readonly hasFrontMatter: boolean;
  /** Where some values of its front matter stand. */
  readonly places: ValuePlaces;
  /** Ids that bodies hold (of headings in quotes and folded text, of raw HTML), and their lines. */
  readonly innerIds: Readonly<Record<string, number>>;
  readonly html: string;
  /** The first sentences of the lead. */
  readonly excerpt: string;
  readonly links: readonly DraftLink[];
  readonly sections: readonly DraftSection[];
  /** The files that it names. */
  readonly files: readonly FileUse[];
  readonly findings: readonly Finding[];
}

/** The draft of a file that could not be read: its findings say why. */
export function failedDraft(path: string, findings: readonly Finding[]): PageDraft {
  const nothing = {
    frontMatter: {},
    hasFrontMatter: true,
    places: {},
    innerIds: {},
    links: [],
    html: '',
    excerpt: '',
    sections: [],
    files: [],
  };
  return { path, failed: true, ...nothing, findings };
}

/** Prints the bodies of a page; addresses are made canonical on the way, and what is wrong with them is added to `findings`. */
export function toDraft(
  { path, innerIds }: Pick<PageDraft, 'path' | 'innerIds'>,
  { data, present, places }: FrontMatterReading,
  { lead, sections }: RenderedPage,
  findings: Finding[],
): PageDraft {
  const report = createReport(path, findings);
  const files: FileUse[] = [];
  const linksOf = (tree: Root, place: Place) => collectLinks(tree, { path, report, files }, place);
  return {
    path,
    failed: false,
    frontMatter: data,
    hasFrontMatter: present,
    places,
    innerIds,
    links: linksOf(lead, fileStart),
    html: toHtml(lead, stringifyOptions),
    excerpt: excerpt(readProse(lead)),
    sections: sections.map((section) => toDraftSection(section, linksOf)),
    files,
    findings,
  };
}

function toDraftSection(
  { outline, title, body, children }: RenderedSection,
  linksOf: (tree: Root, place: Place) => DraftLink[],
): DraftSection {
  const { id, depth, h1, explicitId, place } = outline;
  // First the links: what is printed then has their canonical addresses.
  const links = [...linksOf(title, place), ...linksOf(body, place)];
  const titleHtml = toHtml(title, stringifyOptions);
  const html = toHtml(body, stringifyOptions);
  return {
    id,
    title: titleOf(title),
    titleHtml,
    depth,
    h1,
    explicitId,
    html,
    excerpt: excerpt(readProse(body)),
    links,
    line: place.line,
    place,
    hash: contentHash(`${titleHtml}\n${html}`),
    children: children.map((child) => toDraftSection(child, linksOf)),
  };
}

/** The text of a title, in one line: a line break is a space. */
function titleOf(tree: Root): string {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element' && node.tagName === 'br') text += ' ';
  });
  return oneLine(text).trim();
}
