import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { RootContent } from 'mdast';
import { readInnerIds, type Outline, type PageOutline } from '../markdown/outline.js';
import { footnotesOf, type Footnotes } from '../markdown/references.js';
import type { Report } from '../rules/diagnostic.js';
import { fileStart, type Place } from '../source/place.js';
import { oneLine } from '../markdown/one-line.js';
import { visit } from '../markdown/visit.js';
import { makeAccessible, type BodyContext } from './accessible.js';
import { anchorPrefix } from './anchors.js';
import { checkAddresses } from './check-schemes.js';
import type { MarkForeignTerms } from './foreign-terms.js';
import type { Labels } from './labels.js';
import { toPlainForms } from './plain-forms.js';
import { sanitizeSchema } from './sanitize-schema.js';
import type { ToHast } from './to-hast.js';

/** What the rendering of every body of a page shares. */
export interface RenderContext {
  readonly toHast: ToHast;
  readonly labels: Labels;
  readonly markForeignTerms: MarkForeignTerms;
  readonly footnotes: Footnotes;
  readonly report: Report;
}

/** The bodies of a page as sanitised, accessible hast. */
export interface RenderedPage {
  readonly lead: Root;
  readonly sections: readonly RenderedSection[];
}

export interface RenderedSection {
  readonly outline: Outline;
  readonly title: Root;
  readonly body: Root;
  readonly children: readonly RenderedSection[];
}

/** Renders the lead of a page and its sections; `title` is the page's, which names the tables of the lead. */
export function renderPage({ lead, sections }: PageOutline, title: string, context: RenderContext): RenderedPage {
  return {
    lead: renderBody(lead, { id: 'page', title, depth: 1, place: fileStart }, context),
    sections: sections.map((section) => renderSection(section, context)),
  };
}

function renderSection(section: Outline, context: RenderContext): RenderedSection {
  const { id, titleText, depth, place } = section;
  return {
    outline: section,
    title: renderTitle(section, context),
    body: renderBody(section.body, { id, title: titleText, depth, place }, context),
    children: section.children.map((child) => renderSection(child, context)),
  };
}

export function allTrees({ title, body, children }: RenderedSection): Root[] {
  return [title, body, ...children.flatMap(allTrees)];
}

/** What a body belongs to: a section, a title, or the page for its lead. */
interface BodyOwner extends BodyContext {
  readonly id: string;
  readonly place: Place;
}

function renderBody(nodes: readonly RootContent[], owner: BodyOwner, context: RenderContext): Root {
  readInnerIds(nodes);
  const footnotes = footnotesOf(nodes, context.footnotes);
  const raw = context.toHast(nodes, footnotes, `${anchorPrefix}${owner.id}-`);
  checkAddresses(raw, context.report, owner.place);
  const tree = sanitize(raw, sanitizeSchema) as Root;
  trimEdges(tree);
  toPlainForms(tree, context.labels);
  makeAccessible(tree, owner, context.labels);
  context.markForeignTerms(tree);
  return tree;
}

/** A title is phrasing content: it is rendered in a `span`, whose content is kept. */
function renderTitle({ id, title, titleText, depth, place }: Outline, context: RenderContext): Root {
  const span = { type: 'paragraph' as const, children: [...title], data: { hName: 'span' } };
  const tree = renderBody([span], { id: `${id}-title`, title: titleText, depth, place }, context);
  visit(tree, (node) => {
    if (node.type === 'text') node.value = oneLine(node.value);
  });
  const first = tree.children[0];
  return first?.type === 'element' && first.tagName === 'span' ? { type: 'root', children: first.children } : tree;
}

/** Drops the line feeds around a body, which belong to the Markdown and not to the content. */
function trimEdges(tree: Root): void {
  const isBlank = (node: Root['children'][number] | undefined) => node?.type === 'text' && node.value.trim() === '';
  while (isBlank(tree.children[0])) tree.children.shift();
  while (isBlank(tree.children.at(-1))) tree.children.pop();
}
