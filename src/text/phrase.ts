import { absoluteUrl } from '../data/addresses.js';
import type { TreeElement, TreeNode } from '../canonical-html/tree.js';
import { superscript } from '../canonical-html/superscript.js';
import type { Document } from './document.js';

/** Inline content as one string, not yet wrapped; `\n` is a forced break. */
export function phrase(nodes: readonly TreeNode[], document: Document): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node.replace(/[ \t-\r]+/g, ' ') : inline(node, document)))
    .join('');
}

function inline({ name, attributes, children }: TreeElement, document: Document): string {
  const text = phrase(children, document);
  const { spelled } = document;
  const title = attributes.get('title');
  if (name === 'a') return link(attributes, text, document);
  if (name === 'br') return '\n';
  if (name === 'img') return attributes.get('alt') ?? '';
  if (name === 'del') return `~~${text}~~`;
  if (name === 'sup') return superscript(text);
  if (name === 'abbr' && title && spelled.size < spelled.add(text + title).size) return `${text} (${title})`;
  // A block in here (a paragraph in a link) keeps its words apart from the next.
  return /^(p|li|t)/.test(name) ? `${text} ` : text;
}

function link(attributes: TreeElement['attributes'], text: string, { options, key, notes }: Document): string {
  const { links, baseUrl } = options;
  const href = attributes.get('href');
  const number = (id: string, note: string) => {
    notes.set(id, notes.get(id) ?? note);
    return `\u00a0[${[...notes.keys()].indexOf(id) + 1}]`;
  };
  if (attributes.has('data-footnote-backref')) return '';
  if (attributes.has('data-footnote-ref')) return number(key + href, '');
  if (!href || href[0] === '#') return text;
  const url = (baseUrl ? absoluteUrl(href, baseUrl) : href).replace(/^(mailto|tel):/, '').replace(/\s/g, '%20');
  if (!text.trim()) return url;
  if (links === 'omit' || bare(text) === bare(url)) return text;
  return text + (links === 'inline' ? ` <${url}>` : number(url, url));
}

/** A URL as people write it: without its scheme and its last slash. */
function bare(url: string): string {
  return url.replace(/^https?:\/\/|\/$/g, '');
}
