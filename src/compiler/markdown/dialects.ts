import type { Heading, Image, Link, Nodes, Parents, Root, Text } from 'mdast';
import type { Report } from '../rules/diagnostic.js';
import { splitHeadingId } from './heading-id.js';
import { remove, visit } from './visit.js';
import { createLocator, placeOf, type Place } from '../source/place.js';

/** Turns the signs of Jekyll, kramdown and GitBook into Markdown, and reports what they say of presentation. */
export function readDialects(tree: Root, source: string, report: Report): void {
  if (!/\{[%{:#]|```|~~~|\)=$|!\[[^\]]*\|\d/m.test(source)) return;
  if (/^[ \t>]*\{:?[ \t]*#/m.test(source)) readIdsBelow(tree);
  if (/^(?:\([a-z][\w-]*\)=$|\{#)/m.test(source)) readIdsAbove(tree);
  const placesIn = createFinder(source);
  const emptied = new Set<Nodes>();
  visit(tree, (node, index, parent) => {
    // A directive is reported as a whole.
    if (node.type === 'code' && node.meta && !node.lang?.startsWith('{')) {
      report('code-meta', placeOf(node), { found: node.meta });
    }
    if (node.type === 'image') readSize(node, report);
    if (node.type !== 'text' || !parent || !/\{[%{:]/.test(node.value)) return undefined;
    const { value } = node;
    readAttributes(node, parent, placesIn(node), report);
    if (node.value !== value && parent.children.every(isEmptyText)) emptied.add(parent);
    const parts = readLinks(node);
    parent.children.splice(index, 1, ...(parts as never[]));
    return index + parts.length;
  });
  if (emptied.size > 0) removeEmptied(tree, emptied);
}

/** Tells the place of a sign of a dialect. It is asked for the signs in the order in which they stand in the text. */
type PlaceOfNext = (found: string) => Place;

/**
 * Makes the function that finds signs in the source of a node. The source is searched, for it holds what the text of the
 * node does not: marks of quotes, escapes and references.
 */
function createFinder(source: string): (node: Nodes) => PlaceOfNext {
  const locate = createLocator(source);
  return (node) => {
    let from = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    return (found) => {
      const start = source.slice(from, end).indexOf(found);
      // The source writes a part of the sign as a reference. The rest of the node is not searched for the next ones.
      if (start < 0) from = end;
      if (start < 0) return placeOf(node);
      from += start + found.length;
      return locate(from - found.length, from);
    };
  };
}

/** kramdown's `{: #id}` on the line below a heading says its id; `{#id}` there can only be meant as one. */
function readIdsBelow(tree: Root): void {
  remove(tree, (node, index, { children }) => {
    const above = children[index - 1];
    if (node.type !== 'paragraph' || above?.type !== 'heading' || node.children[0]?.type !== 'text') return false;
    const text = node.children[0];
    const [line = '', id] = /^\{:?[ \t]*#([\w-]+)[ \t]*\}(?:\n|$)/.exec(text.value) ?? [];
    const isNext = node.position?.start.line === (above.position?.end.line ?? 0) + 1;
    const isAlone = text.value === line && node.children.length === 1 && splitHeadingId(above).explicitId === undefined;
    if (id === undefined || !(isNext || isAlone)) return false;
    above.children.push({ type: 'text', value: ` {#${id}}` });
    text.value = text.value.slice(line.length);
    return text.value === '' && node.children.length === 1;
  });
}

/** MyST's `(id)=` on a line above a heading says its id; `{#id}` above one that has none can only be meant as it. */
function readIdsAbove(tree: Root): void {
  remove(tree, (node, index, { children }) => {
    const below = children[index + 1];
    if (node.type !== 'paragraph' || below?.type !== 'heading' || node.children.length > 1) return false;
    const text = node.children[0];
    const [line = '', id = line.slice(2, -1)] =
      (text?.type === 'text' && /^(?:\(([a-z][\w-]*)\)=|\{#[\w-]+\})$/.exec(text.value)) || [];
    const hasOwn = splitHeadingId(below).explicitId !== undefined;
    if (id === '' || (hasOwn && line.startsWith('{'))) return false;
    if (!hasOwn) below.children.push({ type: 'text', value: ` {#${id}}` });
    return true;
  });
}

/** Obsidian's size of an image, behind its words: `![A map|100x150](map.png)`. */
function readSize(node: Image, report: Report): void {
  const size = /\|\d+(?:x\d+)?$/.exec(node.alt ?? '')?.[0];
  if (size === undefined) return;
  node.alt = node.alt!.slice(0, -size.length);
  report('dialect-attribute', placeOf(node), { found: size });
}

function isEmptyText(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** A list of attributes on a line of its own leaves an empty paragraph behind, under a table an empty row. */
function removeEmptied(tree: Root, emptied: ReadonlySet<Nodes>): void {
  remove(tree, (node) => {
    if (node.type !== 'tableRow') return node.type === 'paragraph' && emptied.has(node);
    const cells = node.children;
    return cells.some((cell) => emptied.has(cell)) && cells.every((cell) => cell.children.every(isEmptyText));
  });
}

const attributeList = /(?:[ \t]|\n)?\{:(?!:)[^{}\n]*\}/g;

/** Takes kramdown's attribute lists out of the text; a heading's keeps its id, in the form `{#id}`. */
function readAttributes(node: Text, parent: Parents, placeOfNext: PlaceOfNext, report: Report): void {
  let id: string | undefined;
  node.value = node.value.replace(attributeList, (found) => {
    const list = found.trim();
    id = isHeading(parent) ? (/#([\w-]+)/.exec(list)?.[1] ?? id) : undefined;
    const rest = list.replace(/[{}:\s]/g, '');
    const place = placeOfNext(list);
    if (id === undefined || rest !== `#${id}`) report('dialect-attribute', place, { found: list });
    return '';
  });
  if (id !== undefined) node.value += ` {#${id}}`;
}

function isHeading(node: Nodes): node is Heading {
  return node.type === 'heading';
}

function toLink(url: string, node: Nodes): Link {
  const position = node.position && { position: node.position };
  return { type: 'link', url, children: [{ type: 'text', value: url }], ...position };
}

const jekyllLink = /\[([^[\]]+)\]\(\{%-?\s*link\s+(\S+?)\s*-?%\}(#[\w-]+)?\s*\)/g;

/** Jekyll's `[text]({% link path.md %})`: the path counts from the root of the content. */
function readLinks(node: Text): (Text | Link)[] {
  const parts: (Text | Link)[] = [];
  let from = 0;
  const text = (value: string) => ({ ...node, value });
  for (const match of node.value.matchAll(jekyllLink)) {
    const [whole, words = '', path = '', hash = ''] = match;
    if (match.index > from) parts.push(text(node.value.slice(from, match.index)));
    parts.push({ ...toLink(`/${path.replace(/^\/+/, '')}${hash}`, node), children: [{ type: 'text', value: words }] });
    from = match.index + whole.length;
  }
  if (from < node.value.length || parts.length === 0) parts.push(text(node.value.slice(from)));
  return parts;
}
