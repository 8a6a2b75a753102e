import { isBlock } from '../canonical-html/elements.js';
import type { TreeElement, TreeNode } from '../canonical-html/tree.js';
import { superscript } from '../canonical-html/superscript.js';
import type { Document } from './document.js';

/** A node of running text as one string, not yet wrapped; `\n` is a forced break. */
export function phrase(node: TreeNode, document: Document): string {
  if (typeof node === 'string') return node.replace(/[ \t-\r]+/g, ' ');
  const { name, attributes, children } = node;
  const text = children.map((child) => phrase(child, document)).join('');
  const { spelled } = document;
  const title = attributes.get('title');
  if (name === 'a') return link(attributes, text, document);
  if (name === 'br') return '\n';
  if (name === 'img') return attributes.get('alt') ?? '';
  if (name === 'del' || name === 's') return `~~${text}~~`;
  if (name === 'sup') return superscript(text);
  if (name === 'abbr' && title && spelled.size < spelled.add(text + title).size) return `${text} (${title})`;
  // A block in here (a paragraph in a link) keeps its words apart from the next.
  return isBlock(name) ? `${text} ` : text;
}

function link(
  attributes: TreeElement['attributes'],
  text: string,
  { options: { links = 'footnotes' }, below, key, notes }: Document,
): string {
  const href = attributes.get('href');
  const number = (id: string, note: string) => {
    if (!notes.has(id)) notes.set(id, note);
    return `\u00a0[${[...notes.keys()].indexOf(id) + 1}]`;
  };
  if (attributes.has('data-footnote-backref')) return '';
  if (attributes.has('data-footnote-ref')) return number(key + href!, '');
  if (!href || href[0] === '#') return text;
  const url = below(href)
    .replace(/^(mailto|tel):/, '')
    .replace(/\s/g, '%20');
  if (!text.trim()) return url;
  if (bare(text) === bare(url)) return text;
  if (links === 'inline') return `${text} <${url}>`;
  return text + (links === 'footnotes' ? number(url, url) : '');
}

/** A URL as people write it: without its scheme and its last slash. */
function bare(url: string): string {
  return url.replace(/^https?:\/\/|\/$/g, '');
}
