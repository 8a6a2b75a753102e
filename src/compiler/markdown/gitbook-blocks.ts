import type { Link, Nodes, Paragraph, Parents, RootContent, Text } from 'mdast';
import type { Report } from '../rules/diagnostic.js';
import { placeOf } from '../source/place.js';

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
export function readBlockTags(parent: Parents, report: Report): void {
  const children = parent.children as RootContent[];
  let lastEnd = children.findLastIndex(isHintEnd);
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!;
    if (node.type !== 'paragraph') continue;
    const url = embed.exec(onlyText(node))?.[1];
    if (url !== undefined) {
      node.children = [toLink(url, node)];
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

/** The text that ends a hint. When a list comes just before, Markdown makes that line a part of its last item. */
function hintEndIn(node: Nodes): Text | undefined {
  if (node.type === 'text') return hintEnd.test(node.value) ? node : undefined;
  const inside = node.type === 'paragraph' || node.type === 'list' || node.type === 'listItem';
  const child = inside ? node.children.at(-1) : undefined;
  return child && hintEndIn(child);
}

function isHintEnd(node: RootContent): boolean {
  return hintEndIn(node) !== undefined;
}

function toAlert(nodes: RootContent[], [tag, style = 'info']: RegExpExecArray, report: Report): RootContent {
  const first = nodes[0] as Paragraph;
  if (!Object.hasOwn(hintKinds, style)) report('dialect-attribute', placeOf(first), { found: `style="${style}"` });
  trimText(first.children[0] as Text, (value) => value.slice(tag.length));
  trimText(hintEndIn(nodes.at(-1)!)!, (value) => value.replace(hintEnd, ''));
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

export function toLink(url: string, node: Nodes): Link {
  return {
    type: 'link',
    url,
    children: [{ type: 'text', value: url }],
    ...(node.position && { position: node.position }),
  };
}
