import { isBlock } from '../canonical-html/elements.js';
import { elementsOf, rowsOf, type TreeElement, type TreeNode } from '../canonical-html/tree.js';
import { displayWidth } from './display-width.js';
import { hang, type Document } from './document.js';
import { phrase } from './phrase.js';
import { table } from './table.js';
import { wrap } from './wrap.js';

/** Lays out blocks and running text in lines of `width` columns. */
export function flow(nodes: readonly TreeNode[], width: number, document: Document): string {
  let lines = '';
  let text = '';
  let gap = '';
  const add = (block: string) => {
    if (block) lines += (lines && gap) + block;
    gap = '\n\n';
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node.name)) text += phrase(node, document);
    else {
      add(wrap(text, width));
      // What follows bare text, as the list in a tight list's item, follows it closely.
      if (text.trim()) gap = '\n';
      text = '';
      add(block(node, width, document));
    }
  }
  add(wrap(text, width));
  return lines;
}

const margins: Readonly<Record<string, string>> = { blockquote: '> ', alert: '| ', dd: '    ' };

function block(node: TreeElement, width: number, document: Document): string {
  const { name, attributes, children } = node;
  if (name === 'hr') return '***';
  if (name === 'table') return captioned(node, width, document);
  if (name === 'pre') return `    ${hang(code(children).trimEnd(), '    ')}`;
  if (/^[uo]l/.test(name)) return list(node, width, document);
  if (name[0] === 'h') return heading(flow(children, width, document), +name[1]!, document);
  const margin = margins[/^alert( |$)/.test(`${attributes.get('class')}`) ? 'alert' : name] ?? '';
  const text = flow(children, width - margin.length, document);
  // Footnotes have joined the others at the end of the document.
  return attributes.has('data-footnotes') ? '' : margin + hang(text, margin);
}

/** A title that stands out as the options say; level 1 is that of the first title. */
export function heading(title: string, level: number, { options: { headings } }: Document): string {
  if (headings === 'plain') return title;
  // URLs keep their case.
  if (headings === 'upper-case') return title.replace(/<[^\s<]+>|./g, (part) => (part[1] ? part : part.toUpperCase()));
  return `${title}\n${('=-'[level - 1] ?? '~').repeat(Math.max(...title.split('\n').map(displayWidth)))}`;
}

/** Code as it stands, but for tabs, which no one can align. */
function code(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node.replace(/\t/g, '    ') : code(node.children))).join('');
}

function list({ name, attributes, children }: TreeElement, width: number, document: Document): string {
  const { key, notes } = document;
  let number = +(attributes.get('start') ?? 1);
  const items = elementsOf(children).map((item) => {
    const note = `${key}#${item.attributes.get('id')}`;
    // A footnote of the content joins those of the links at the end, under its own number there.
    const marker = notes.has(note) ? '[000] ' : name === 'ol' ? `${number++}. ` : '- ';
    const text = flow(item.children, width - marker.length, document);
    if (notes.has(note)) notes.set(note, text);
    return marker + hang(text, ' '.repeat(marker.length));
  });
  return items.join(/\n *\n/.test(items.join()) ? '\n\n' : '\n');
}

function captioned(node: TreeElement, width: number, document: Document): string {
  const caption = elementsOf(node.children).filter(({ name }) => name === 'caption');
  const cells = rowsOf(node);
  const [first, second] = cells;
  const hasHeader = second && first!.every(({ name }) => name === 'th');
  const rows = cells.map((row) => row.map(({ children }) => flow(children, Infinity, document)));
  return [flow(caption, width, document), table(rows, hasHeader, width)].filter(Boolean).join('\n\n');
}
