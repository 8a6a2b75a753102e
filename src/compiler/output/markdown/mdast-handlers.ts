import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { stringifyOptions } from '../../../canonical-html/grammar.js';
import { wordLanguages } from '../../../data/languages.js';
import { labels } from '../../body/labels.js';
import { anchorPrefix } from '../../body/anchors.js';
import { elements, isSayable } from './sayable.js';

const inlineNames = [
  'a', 'abbr', 'b', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'img', 'ins', 'kbd', 'mark', 'q', 'rp', 'rt', 'ruby', 's',
  'samp', 'small', 'span', 'strong', 'sub', 'time', 'u', 'var', 'wbr',
]; // prettier-ignore

/** How each element becomes Markdown; what Markdown cannot say stays HTML. `owner` names the ids of the footnotes. */
export function mdastHandlers(owner: string): Record<string, Handle> {
  // The notes of a heading that is the title of its page keep the id of that heading.
  const start = new RegExp(`^#?${anchorPrefix}(?:${owner}(?:-title)?|[^]*?)-fn-`);
  const label = (id: unknown) => String(id).replace(start, '');
  return {
    ...Object.fromEntries(inlineNames.map((name) => [name, inline])),
    div: (state, node) =>
      typeof node.properties.dataHtml === 'string'
        ? { type: 'html', value: node.properties.dataHtml }
        : alert(state, node),
    li: item,
    ol: list,
    ul: list,
    pre: (_, node) => codeBlock(node),
    section: (state, node) => notes(state, node, label),
    sup: (state, node) => {
      const [link] = elements(node.children);
      if (link?.properties.dataFootnoteRef === undefined) return inline(state, node);
      const identifier = label(link.properties.href);
      return { type: 'footnoteReference', identifier, label: identifier };
    },
    table: (state, node) => defaultHandlers.table(state, aligned(node)),
  };
}

/** The library's handler where Markdown has a sign; else the tags, around what they hold. */
function inline(state: State, node: Element): ReturnType<Handle> {
  if (isSayable(node))
    return (defaultHandlers as unknown as Record<string, Handle>)[node.tagName]!(state, node, undefined);
  const { dataHtml: _, ...properties } = node.properties;
  const [open = '', close] = toHtml({ ...node, properties, children: [] }, stringifyOptions).split(/(?=<\/)/);
  const content = state.all(node) as RootContent[];
  return [{ type: 'html', value: open }, ...content, ...(close ? [{ type: 'html' as const, value: close }] : [])];
}

/** Items keep the distance they have in HTML, where only paragraphs show it. */
function item(state: State, node: Element): ReturnType<Handle> {
  return { ...defaultHandlers.li(state, node), spread: node.properties.dataTight === undefined };
}

function list(state: State, node: Element): ReturnType<Handle> {
  const result = defaultHandlers.ul(state, node);
  return { ...result, spread: result.children.some(({ spread }) => spread === true) };
}

function codeBlock(node: Element): RootContent {
  const classes = elements(node.children)[0]!.properties.className;
  const lang = Array.isArray(classes) ? String(classes[0]).replace(/^language-/, '') : null;
  return { type: 'code', lang, value: toString(node).replace(/\n$/, '') };
}

/** GitHub's form: the mark on the first line of a quote, with the first paragraph. */
function alert(state: State, node: Element): RootContent {
  const kind = String((node.properties.className as string[])[1])
    .replace('alert-', '')
    .toUpperCase();
  const title = node.children.findIndex(({ type }) => type === 'element');
  const own = ownTitle(state, node.children[title] as Element);
  const content = state.toFlow(state.all({ ...node, children: node.children.slice(title + 1) })) as BlockContent[];
  const mark = { type: 'html' as const, value: `[!${kind}]` };
  const [first, ...rest] = content;
  const children: BlockContent[] =
    first?.type === 'paragraph'
      ? [{ type: 'paragraph', children: [mark, ...own, { type: 'text', value: '\n' }, ...first.children] }, ...rest]
      : [{ type: 'paragraph', children: [mark, ...own] }, ...content];
  return { type: 'blockquote', children };
}

/** The title that an alert has of its own: the compiler writes the name of its kind. */
function ownTitle(state: State, title: Element): PhrasingContent[] {
  const words = toString(title);
  const isLabel = wordLanguages.some((lang) => Object.values(labels(lang).alerts).includes(words));
  return isLabel ? [] : [{ type: 'text', value: ' ' }, ...(state.all(title) as PhrasingContent[])];
}

function notes(state: State, section: Element, label: (id: unknown) => string): RootContent[] {
  const list = elements(section.children).find(({ tagName }) => tagName === 'ol');
  return elements(list?.children ?? []).map((item) => {
    const children = state.toFlow(state.all(item)) as DefinitionContent[];
    const identifier = label(item.properties.id);
    return { type: 'footnoteDefinition', identifier, label: identifier, children };
  });
}

/** Alignment as the library reads it. */
function aligned(node: Element): Element {
  const { className } = node.properties;
  const align = Array.isArray(className) ? String(className[0]).replace(/^align-/, '') : undefined;
  const children = node.children.map((child) =>
    child.type === 'element' && child.tagName.startsWith('t') ? aligned(child) : child,
  );
  return { ...node, properties: align && /^t[hd]$/.test(node.tagName) ? { align } : node.properties, children };
}
