import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { stringifyOptions } from '../../canonical-html/grammar.js';
import { encode } from '../../canonical-html/tokenize.js';

/**
 * Prints a sanitised tree as `toHtml` does with `stringifyOptions`, three times faster: what most nodes are is
 * printed here (text, elements with plain attributes), and all else is left to it.
 */
export function printHtml(node: Nodes): string {
  if (node.type === 'text') return encode(node.value);
  if (node.type === 'root') return printAll(node.children);
  if (node.type !== 'element' || node.children.length === 0) return toHtml(node, stringifyOptions);
  return `${printStartTag(node)}${printAll(node.children)}</${node.tagName}>`;
}

function printAll(nodes: readonly Nodes[]): string {
  let html = '';
  for (const node of nodes) html += printHtml(node);
  return html;
}

/** Attributes whose value is text, by property. */
const attributes: ReadonlyMap<string, string> = new Map([
  ['ariaLabel', 'aria-label'],
  ['className', 'class'],
  ['href', 'href'],
  ['id', 'id'],
  ['lang', 'lang'],
  ['scope', 'scope'],
  ['title', 'title'],
]);

function printStartTag(element: Element): string {
  const { tagName, properties } = element;
  let tag = `<${tagName}`;
  for (const [property, value] of Object.entries(properties)) {
    const attribute = attributes.get(property);
    const text = Array.isArray(value) ? onlyWord(value) : value;
    if (attribute === undefined || typeof text !== 'string' || /[\0"&'`]/.test(text)) return printStartTagOf(element);
    tag += ` ${attribute}="${text}"`;
  }
  return `${tag}>`;
}

function onlyWord(values: readonly (string | number)[]): string | undefined {
  const word = String(values[0]);
  return values.length === 1 && /^[\w-]+$/.test(word) ? word : undefined;
}

/** The start tag as `toHtml` prints it. */
function printStartTagOf(element: Element): string {
  const html = toHtml({ ...element, children: [] }, stringifyOptions);
  return html.slice(0, -`</${element.tagName}>`.length);
}
