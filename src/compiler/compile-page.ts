import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { makeAccessible } from './accessible.js';
import { prefixAnchors } from './anchors.js';
import { checkCharacters } from './characters.js';
import { contentHash } from './content-hash.js';
import { createReport, type Finding, type Place, type Report } from './diagnostic.js';
import { reportDroppedHtml } from './dropped-html.js';
import { excerpt } from './excerpt.js';
import { createForeignTerms, type ForeignTerms, type MarkForeignTerms } from './foreign-terms.js';
import { decode } from './decode.js';
import { readFrontMatter } from './front-matter.js';
import type { FrontMatter } from './front-matter-schema.js';
import { labels, type Labels } from './labels.js';
import { resolveLimits, type Limits } from './limits.js';
import { anchorPrefix, collectLinks, type DraftLink } from './links.js';
import { createMarkdown, type Markdown } from './markdown.js';
import { outline, type Outline } from './sections.js';
import type { SourceFile } from './source-file.js';

export interface PageOptions {
  /** Foreign terms to mark with their language (`{ hackathon: 'en' }`). Default: none. */
  readonly foreignTerms?: ForeignTerms;
  /** Limits to raise or lower. Default: `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

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
  readonly buttonPlaces: readonly Place[];
  readonly html: string;
  readonly links: readonly DraftLink[];
  readonly sections: readonly DraftSection[];
  readonly findings: readonly Finding[];
}

/**
 * Compiles one file as far as it can be without the others. Never throws for what stands in the file: what is wrong is
 * in `findings`, to be worded by `toDiagnostics`.
 *
 * @param file Path inside the content folder, and text or UTF-8 bytes.
 * @param options See `PageOptions`. A limit that does not exist throws a `TypeError`.
 * @returns Plain data for `linkPages`.
 * @example
 * const draft = await compilePage({ path: 'index.md', value: '# Bonjour\n\nTexte.' });
 * draft.sections[0].html; // '<p>Texte.</p>'
 */
export async function compilePage(file: SourceFile, options: PageOptions = {}): Promise<PageDraft> {
  const findings: Finding[] = [];
  const report = createReport(file.path, findings);
  const limits = resolveLimits(options.limits);
  const decoded = decode(file.value, report);
  if (decoded === undefined) return failedDraft(file.path, findings);
  const value = checkCharacters(decoded, report);
  const { data, present, body, buttonPlaces } = readFrontMatter(value, limits, report);
  const lang = data.lang ?? 'fr';
  const markdown = createMarkdown(lang);
  const tree = markdown.parse(body);
  const definitions = tree.children.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  const { lead, sections } = outline(tree, report);
  const context: Context = {
    path: file.path,
    markdown,
    labels: labels(lang),
    markForeignTerms: createForeignTerms(options.foreignTerms ?? {}),
    definitions,
    report,
  };
  const start: Place = { line: 1, column: 1 };
  const pageTitle = data.title ?? sections[0]?.titleText ?? file.path;
  const leadBody = bodyTree(lead, { id: 'page', title: pageTitle, depth: 1, place: start }, context);
  const trees = sections.map((section) => sectionTrees(section, context));
  prefixAnchors([leadBody, ...trees.flatMap(allTrees)]);
  return {
    path: file.path,
    failed: false,
    frontMatter: data,
    hasFrontMatter: present,
    buttonPlaces,
    links: collectLinks(leadBody, file.path, report, start),
    html: finish(leadBody, context),
    sections: trees.map((section) => toDraft(section, context)),
    findings,
  };
}

function failedDraft(path: string, findings: readonly Finding[]): PageDraft {
  const nothing = { frontMatter: {}, hasFrontMatter: true, buttonPlaces: [], links: [], html: '', sections: [] };
  return { path, failed: true, ...nothing, findings };
}

interface Context {
  readonly path: string;
  readonly markdown: Markdown;
  readonly labels: Labels;
  readonly markForeignTerms: MarkForeignTerms;
  readonly definitions: readonly RootContent[];
  readonly report: Report;
}

interface SectionTrees {
  readonly outline: Outline;
  readonly title: Root;
  readonly body: Root;
  readonly children: readonly SectionTrees[];
}

function sectionTrees(section: Outline, context: Context): SectionTrees {
  const { id, titleText, depth, place } = section;
  return {
    outline: section,
    title: titleTree(section, context),
    body: bodyTree(section.body, { id, title: titleText, depth, place }, context),
    children: section.children.map((child) => sectionTrees(child, context)),
  };
}

function allTrees({ title, body, children }: SectionTrees): Root[] {
  return [title, body, ...children.flatMap(allTrees)];
}

interface BodyOwner {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly place: Place;
}

function bodyTree(nodes: readonly RootContent[], owner: BodyOwner, context: Context): Root {
  const own = nodes.filter((node) => !context.definitions.includes(node));
  const raw = context.markdown.toHast([...own, ...context.definitions], `${anchorPrefix}${owner.id}-`);
  reportDroppedHtml(raw, context.report, owner.place);
  const tree = context.markdown.sanitize(raw);
  trimEdges(tree);
  makeAccessible(tree, owner, context.labels);
  context.markForeignTerms(tree);
  return tree;
}

/** A title is phrasing content: it is rendered as a paragraph, whose content is kept. */
function titleTree(section: Outline, context: Context): Root {
  const paragraph = { type: 'paragraph' as const, children: [...section.title] };
  const tree = bodyTree(
    [paragraph],
    { id: `${section.id}-title`, title: section.titleText, depth: section.depth, place: section.place },
    context,
  );
  const first = tree.children[0];
  return first?.type === 'element' && first.tagName === 'p' ? { type: 'root', children: first.children } : tree;
}

function toDraft({ outline, title, body, children }: SectionTrees, context: Context): DraftSection {
  const { path, report, markdown } = context;
  const links = [
    ...collectLinks(title, path, report, outline.place),
    ...collectLinks(body, path, report, outline.place),
  ];
  const titleHtml = markdown.stringify(title);
  const html = finish(body, context);
  return {
    id: outline.id,
    title: toString(title).trim(),
    titleHtml,
    depth: outline.depth,
    h1: outline.h1,
    explicitId: outline.explicitId,
    html,
    excerpt: excerpt(proseOf(body)),
    links,
    line: outline.place.line,
    place: outline.place,
    hash: contentHash(`${titleHtml}\n${html}`),
    children: children.map((child) => toDraft(child, context)),
  };
}

function finish(tree: Root, { markdown }: Context): string {
  return markdown.stringify(tree);
}

/** Drops the line feeds around a body: they belong to the Markdown, not to the content. */
function trimEdges(tree: Root): void {
  const isBlank = (node: Root['children'][number] | undefined) => node?.type === 'text' && node.value.trim() === '';
  while (isBlank(tree.children[0])) tree.children.shift();
  while (isBlank(tree.children.at(-1))) tree.children.pop();
}

const notProse = new Set(['table', 'pre', 'section']);


/** The running text of a body, block by block, for the excerpt. */
function proseOf(tree: Root): string {
  const blocks: string[] = [];
  for (const node of tree.children) {
    if (node.type === 'text') blocks.push(node.value);
    if (node.type !== 'element' || notProse.has(node.tagName)) continue;
    if (node.tagName === 'p') blocks.push(toString(node));
    else
      visit(node, 'element', (inner) => {
        if (inner.tagName === 'p' || inner.tagName === 'li') blocks.push(toString(inner));
      });
  }
  return blocks.join(' ');
}
