import type { Heading, Link, Nodes, Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Report } from './diagnostic.js';
import { createFinder, reportTags, type PlaceOfNext } from './dialect-tags.js';
import { placeOf } from './sections.js';

/** Brings Jekyll's, kramdown's and GitBook's own signs to Markdown, and reports those that have no equal. */
export function readDialects(tree: Root, source: string, report: Report): void {
  if (!/\{[%{:#]/.test(source) && !tree.children.some(({ type }) => type === 'code')) return;
  visit(tree, (node) => {
    if ('children' in node && node.type !== 'paragraph') readBlockTags(node, report);
  });
  const placesIn = createFinder(source);
  visit(tree, (node, index, parent) => {
    if (node.type === 'code' && node.meta) {
      report('code-meta', placeOf(node), { found: node.meta });
    }
    if (node.type === 'html') reportTags(node.value, placesIn(node), report);
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    readAttributes(node, parent, placesIn(node), report);
    const parts = readLinks(node);
    const placeOfNext = placesIn(node);
    for (const part of parts) if (part.type === 'text') reportTags(part.value, placeOfNext, report);
    parent.children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
}

const hintKinds: Readonly<Record<string, string>> = {
  info: 'NOTE',
  success: 'TIP',
  warning: 'WARNING',
  danger: 'CAUTION',
};
const hintStart = /^\{%-?\s*hint(?:\s+style="(\w+)")?\s*-?%\}[ \t]*(?:\n|$)/;
const hintEnd = /(?:^|\n)[ \t]*\{%-?\s*endhint\s*-?%\}[ \t]*$/;
const embed = /^\{%-?\s*embed\s+url="([^"]+)"\s*-?%\}$/;

/** GitBook's hints become alerts, its embedded pages links. */
function readBlockTags(parent: Parents, report: Report): void {
  const children = parent.children as RootContent[];
  let lastEnd = children.findLastIndex(isHintEnd);
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!;
    if (node.type !== 'paragraph') continue;
    const url = embed.exec(onlyText(node))?.[1];
    if (url !== undefined) {
      node.children = [link(url, node)];
      continue;
    }
    const style = lastEnd >= index ? hintStart.exec(firstText(node)) : null;
    if (!style) continue;
    let end = index;
    while (!isHintEnd(children[end]!)) end++;
    children.splice(index, end - index + 1, toAlert(children.slice(index, end + 1), style, report));
    lastEnd -= end - index;
  }
}

function isHintEnd(node: RootContent): boolean {
  return node.type === 'paragraph' && hintEnd.test(lastText(node));
}

function toAlert(nodes: RootContent[], [tag, style = 'info']: RegExpExecArray, report: Report): RootContent {
  const [first, last] = [nodes[0] as Paragraph, nodes.at(-1) as Paragraph];
  if (!Object.hasOwn(hintKinds, style)) report('dialect-attribute', placeOf(first), { found: `style="${style}"` });
  trimText(first.children[0] as Text, (value) => value.slice(tag.length));
  trimText(last.children.at(-1) as Text, (value) => value.replace(hintEnd, ''));
  const mark: Text = { type: 'text', value: `[!${hintKinds[style] ?? 'NOTE'}]` };
  const content = nodes.filter(
    (node) => node.type !== 'paragraph' || node.children.some((child) => child.type !== 'text' || child.value !== ''),
  );
  const position = first.position && { position: first.position };
  return {
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [mark] }, ...content] as never[],
    ...position,
  };
}

function trimText(text: Text, change: (value: string) => string): void {
  text.value = change(text.value);
}

function firstText({ children }: Paragraph): string {
  return children[0]?.type === 'text' ? children[0].value : '';
}

function lastText({ children }: Paragraph): string {
  const last = children.at(-1);
  return last?.type === 'text' ? last.value : '';
}

function onlyText(node: Paragraph): string {
  const text = node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'link' ? onlyLinkText(child) : '\0'))
    .join('');
  return text.trim();
}

/** GFM makes a link of the bare address inside the tag. */
function onlyLinkText({ children }: Link): string {
  return children.map((child) => (child.type === 'text' ? child.value : '\0')).join('');
}

function link(url: string, node: Nodes): Link {
  return {
    type: 'link',
    url,
    children: [{ type: 'text', value: url }],
    ...(node.position && { position: node.position }),
  };
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

const jekyllLink = /\[([^[\]]+)\]\(\{%-?\s*link\s+(\S+?)\s*-?%\}(#[\w-]+)?\s*\)/g;

/** Jekyll's `[text]({% link path.md %})`: the path counts from the root of the content. */
function readLinks(node: Text): (Text | Link)[] {
  const parts: (Text | Link)[] = [];
  let from = 0;
  const text = (value: string) => ({ ...node, value });
  for (const match of node.value.matchAll(jekyllLink)) {
    const [whole, words = '', path = '', hash = ''] = match;
    if (match.index > from) parts.push(text(node.value.slice(from, match.index)));
    parts.push({ ...link(`/${path.replace(/^\/+/, '')}${hash}`, node), children: [{ type: 'text', value: words }] });
    from = match.index + whole.length;
  }
  if (from < node.value.length || parts.length === 0) parts.push(text(node.value.slice(from)));
  return parts;
}
