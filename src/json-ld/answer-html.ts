import { encode, encodeAttribute } from '../canonical-html/tokenize.js';
import { elementsOf, readTree, rowsOf, type TreeElement, type TreeNode } from '../canonical-html/tree.js';
import { superscript } from '../canonical-html/superscript.js';
import type { UrlPolicy } from '../data/addresses.js';
import { hasLanguage } from '../data/languages.js';

/** What answers are written with. */
export interface AnswerStyle {
  /** Makes a link of the content absolute. */
  readonly below: (url: string) => string;
  /** `none` leaves their words. */
  readonly links: UrlPolicy['links'];
  /** BCP 47 language of the answers, for the signs between the cells of a table. */
  readonly lang: string;
}

/** What Google names as the HTML of an answer; `br`, `a` and the rest are treated below. */
const accepted = new Set('h1 h2 h3 h4 h5 h6 ol ul li p div b strong i em'.split(' '));

/** What becomes another element, the outermost first. */
const replacements: Readonly<Record<string, readonly string[]>> = {
  blockquote: ['div'],
  details: ['div'],
  dd: ['div'],
  dl: ['div'],
  figure: ['div'],
  section: ['div'],
  caption: ['p', 'strong'],
  dt: ['p', 'strong'],
  figcaption: ['p'],
  summary: ['p', 'strong'],
};

/**
 * Reduces canonical HTML to the elements accepted in an answer. A table becomes a list of its rows, code a paragraph
 * with its line breaks, an image its alternative text; deleted text goes.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/faqpage
 */
export function answerHtml(html: string, style: AnswerStyle): string {
  return print(readTree(html), style).trim();
}

function print(nodes: readonly TreeNode[], style: AnswerStyle): string {
  return nodes.map((node) => (typeof node === 'string' ? encode(node) : element(node, style))).join('');
}

function element(node: TreeElement, style: AnswerStyle): string {
  const { name, attributes, children } = node;
  const content = () => print(children, style);
  const names = accepted.has(name) ? [name] : replacements[name];
  if (names) return names.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, content());
  switch (name) {
    case 'a':
      return link(attributes, content(), style);
    case 'br':
      return '<br>';
    case 'del':
    case 's':
      return '';
    case 'img':
      return encode(attributes.get('alt') ?? '');
    case 'pre':
      return `<p>${code(children)}</p>`;
    case 'sup':
      return superscript(content());
    case 'table':
      return table(node, style);
    default:
      return content();
  }
}

function link(attributes: TreeElement['attributes'], content: string, style: AnswerStyle): string {
  const href = attributes.get('href');
  if (attributes.has('data-footnote-backref')) return '';
  if (attributes.has('data-footnote-ref')) return `[${content}]`;
  if (!href || href.startsWith('#') || style.links) return content;
  return `<a href="${encodeAttribute(style.below(href))}">${content}</a>`;
}

function code(nodes: readonly TreeNode[]): string {
  const text = (all: readonly TreeNode[]): string =>
    all.map((node) => (typeof node === 'string' ? node : text(node.children))).join('');
  return encode(text(nodes).trimEnd())
    .replace(/ (?= )|^ /gm, '\u00a0')
    .replace(/\n/g, '<br>');
}

/** One item a row; the cells under their headers, as in « Code : 404 ; Cause : introuvable ». */
function table(node: TreeElement, style: AnswerStyle): string {
  const [colon, semicolon] = hasLanguage(style.lang, 'fr') ? ['\u00a0: ', ' ; '] : [': ', '; '];
  const [first, ...others] = rowsOf(node);
  const caption = elementsOf(node.children).filter(({ name }) => name === 'caption');
  const hasHeader = others.length > 0 && first!.every(({ name }) => name === 'th');
  const labels = hasHeader ? first!.map(({ children }) => print(children, style)) : [];
  const items = (hasHeader ? others : first ? [first, ...others] : []).map((row) =>
    row.map(({ children }, column) => {
      const label = labels[column] ? `<strong>${labels[column]}</strong>${colon}` : '';
      return label + print(children, style);
    }),
  );
  return `${print(caption, style)}<ul>${items.map((cells) => `<li>${cells.join(semicolon)}</li>`).join('')}</ul>`;
}
