import { absoluteUrl } from '../data/addresses.js';
import { encode, encodeAttribute } from '../canonical-html/tokenize.js';
import { readTree, type TreeElement, type TreeNode } from '../canonical-html/tree.js';
import { superscript } from '../canonical-html/superscript.js';

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
export function answerHtml(html: string, baseUrl: string): string {
  return print(readTree(html), baseUrl).trim();
}

function print(nodes: readonly TreeNode[], baseUrl: string): string {
  return nodes.map((node) => (typeof node === 'string' ? encode(node) : element(node, baseUrl))).join('');
}

function element(node: TreeElement, baseUrl: string): string {
  const { name, attributes, children } = node;
  const content = () => print(children, baseUrl);
  const names = accepted.has(name) ? [name] : replacements[name];
  if (names) return names.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, content());
  switch (name) {
    case 'a':
      return link(attributes, content(), baseUrl);
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
      return table(node, baseUrl);
    default:
      return content();
  }
}

function link(attributes: TreeElement['attributes'], content: string, baseUrl: string): string {
  const href = attributes.get('href');
  if (attributes.has('data-footnote-backref')) return '';
  if (attributes.has('data-footnote-ref')) return `[${content}]`;
  if (!href || href.startsWith('#')) return content;
  return `<a href="${encodeAttribute(absoluteUrl(href, baseUrl))}">${content}</a>`;
}

function code(nodes: readonly TreeNode[]): string {
  const text = (all: readonly TreeNode[]): string =>
    all.map((node) => (typeof node === 'string' ? node : text(node.children))).join('');
  return encode(text(nodes).trimEnd())
    .replace(/ (?= )|^ /gm, '\u00a0')
    .replace(/\n/g, '<br>');
}

/** One item a row; the cells under their headers, as in « Code : 404 ; Cause : introuvable ». */
function table(node: TreeElement, baseUrl: string): string {
  const [first, ...others] = rows(node);
  const caption = node.children.filter((child) => typeof child !== 'string' && child.name === 'caption');
  const hasHeader = others.length > 0 && first!.every(({ name }) => name === 'th');
  const labels = hasHeader ? first!.map(({ children }) => print(children, baseUrl)) : [];
  const items = (hasHeader ? others : first ? [first, ...others] : []).map((row) =>
    row.map(({ children }, column) => {
      const label = labels[column] ? `<strong>${labels[column]}</strong>\u00a0: ` : '';
      return label + print(children, baseUrl);
    }),
  );
  return `${print(caption, baseUrl)}<ul>${items.map((cells) => `<li>${cells.join(' ; ')}</li>`).join('')}</ul>`;
}

function rows({ children }: TreeElement): TreeElement[][] {
  const elements = (nodes: readonly TreeNode[]) => nodes.filter((node) => typeof node !== 'string');
  return elements(children).flatMap((child) => (child.name === 'tr' ? [elements(child.children)] : rows(child)));
}
