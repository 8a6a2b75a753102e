import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { stringifyOptions } from '../../../canonical-html/grammar.js';
import { visitElements } from '../../markdown/visit.js';
import { elements, isFlow, isSayable } from './sayable.js';
import { contentOf, isShaped } from './shape.js';

/**
 * Readies a body for `hast-util-to-mdast`: puts back the forms it knows where the compiler had replaced them by
 * accessible ones, and keeps as HTML, byte for byte, what Markdown has no sign for (`dataHtml`).
 */
export function prepareMdast(tree: Root, foreignTerms: ReadonlySet<string>): void {
  keepGlued(tree);
  visitElements(tree, (node, index, parent) => {
    const { properties, tagName } = node;
    if (!parent) return undefined;
    if (properties.dataHtml !== undefined) return false;
    if (properties.dataFootnoteBackref !== undefined) {
      const before = parent.children[index - 1];
      if (before?.type === 'text') before.value = before.value.replace(/ $/, '');
      parent.children.splice(index, 1);
      return index;
    }
    if (isBox(node)) {
      parent.children[index] = checkbox(node);
      // The space after the box belongs to Markdown's `[x] `.
      const after = parent.children[index + 1];
      if (after?.type === 'text') after.value = after.value.replace(/^ /, '');
      return false;
    }
    if (tagName === 'span' && Object.keys(properties).join() === 'lang' && isForeign(node, foreignTerms)) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    if (tagName === 'em' && isForeign(node, foreignTerms)) delete properties.lang;
    if (tagName === 'div') unclass(node);
    if (tagName === 'li') wrapText(node);
    if (isFlow(tagName)) return keepBlock(node, index, parent);
    // Markdown's own break is followed by a line feed; any other one stays HTML.
    const next = parent.children[index + 1];
    if (tagName === 'br' && !(next?.type === 'text' && next.value.startsWith('\n'))) properties.dataHtml = '';
    return undefined;
  });
}

/** Keeps a block as HTML where it has to; of a disclosure, its tags alone. Returns what a visitor does. */
function keepBlock(node: Element, index: number, parent: Parents): number | false | undefined {
  const around = 'properties' in parent ? parent : undefined;
  const content = contentOf(node);
  // A tight item has no empty lines, without which HTML holds no Markdown.
  if (content && around?.properties.dataTight === undefined) {
    const [open = ''] = toHtml({ ...node, children: [node.children[0]!] }, stringifyOptions).split('</details>');
    parent.children.splice(index, 1, kept(open), ...content, kept('</details>'));
    return index + 1;
  }
  if (isSayable(node) && (around?.tagName === 'section' || isShaped(node))) return undefined;
  parent.children[index] = kept(toHtml(node, stringifyOptions));
  return false;
}

/** Blocks that touch: Markdown has a line break between two. */
function keepGlued({ children }: Root): void {
  for (let at = 0; at < children.length; at++) {
    let end = at;
    while (isBlock(children[end])) end++;
    if (end - at > 1) children.splice(at, end - at, kept(toHtml(children.slice(at, end), stringifyOptions)));
  }
}

function isBlock(node: RootContent | undefined): boolean {
  return node?.type === 'element' && isFlow(node.tagName);
}

/** A blank line would end a block of HTML, so none is left inside. */
function kept(html: string): Element {
  const dataHtml = html.replace(/\n(?=[ \t]*\n)/g, '&#10;');
  return { type: 'element', tagName: 'div', properties: { dataHtml }, children: [] };
}

/** Running text of an item stands in a paragraph, as in mdast; `dataTight` remembers that it did not. */
function wrapText(item: Element): void {
  const isTight = !elements(item.children).some(({ tagName }) => tagName === 'p');
  const children: ElementContent[] = [];
  let paragraph: Element | undefined;
  for (const child of item.children) {
    if (child.type === 'element' && isFlow(child.tagName)) paragraph = undefined;
    else if (paragraph) paragraph.children.push(child);
    else if (child.type !== 'text' || child.value.trim() !== '') {
      paragraph = { type: 'element', tagName: 'p', properties: {}, children: [child] };
    }
    const last = paragraph ?? child;
    if (children.at(-1) !== last) children.push(last);
  }
  item.children = children;
  if (isTight) item.properties.dataTight = true;
}

/** The title and the paragraphs of an alert get their class from the compiler. */
function unclass(alert: Element): void {
  for (const { tagName, properties } of elements(alert.children)) {
    if (tagName === 'p' && /^alert-(?:text|title)$/.test(String(properties.className))) delete properties.className;
  }
}

function isForeign({ children: [only, ...more] }: Element, foreignTerms: ReadonlySet<string>): boolean {
  return more.length === 0 && only?.type === 'text' && foreignTerms.has(only.value.toLowerCase().replace(/\s+/g, ' '));
}

function isBox({ tagName, properties, children: [only] }: Element): boolean {
  return tagName === 'span' && properties.role === 'img' && only?.type === 'text' && /^[☑☐]$/.test(only.value);
}

function checkbox({ children: [only] }: Element): Element {
  const checked = only?.type === 'text' && only.value === '☑';
  return { type: 'element', tagName: 'input', properties: { type: 'checkbox', checked, disabled: true }, children: [] };
}
