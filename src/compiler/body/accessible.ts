import type { Element, ElementContent, Root } from 'hast';
import type { Labels } from './labels.js';
import { visitElements } from '../markdown/visit.js';

/** What the surroundings of a body tell about it. */
export interface BodyContext {
  /** Title of the section or page: names its tables. */
  readonly title: string;
  /** Heading level of the section; headings inside the body (in a quote, a list) come below it. */
  readonly depth: number;
}

/** Gives a sanitised body what accessibility law asks for: header scopes, labels, heading levels. */
export function makeAccessible(tree: Root, context: BodyContext, labels: Labels): void {
  const tables: Element[] = [];
  const headings: { from: number; to: number }[] = [];
  visitElements(tree, (node, index, parent) => {
    if (node.tagName === 'table') tables.push(node);
    else if (node.tagName === 'th') scopeHeader(node, parent as Element | undefined);
    else if (/^h[1-6]$/.test(node.tagName)) lowerHeading(node, context.depth, headings);
    else if (node.tagName === 'blockquote') toAlert(node, labels);
    else if (node.tagName === 'input' && parent) {
      parent.children[index] = checkbox(node, labels);
      return false;
    }
    if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
    unlabelFootnotes(node);
    return undefined;
  });
  nameTables(tables, context, labels);
}

function scopeHeader(node: Element, row: Element | undefined): void {
  const first = row?.children.find((child) => child.type === 'element');
  const others = row?.children.some((child) => child.type === 'element' && child.tagName === 'td');
  node.properties.scope ??= first === node && others ? 'row' : 'col';
}

/** Replaces the obsolete attribute `align` by a class. */
function alignByClass(node: Element): void {
  const { align } = node.properties;
  delete node.properties.align;
  if (typeof align === 'string') node.properties.className = [`align-${align}`];
}

function lowerHeading(node: Element, depth: number, open: { from: number; to: number }[]): void {
  const from = Number(node.tagName[1]);
  while (open.length > 0 && open.at(-1)!.from >= from) open.pop();
  const to = Math.min(6, (open.at(-1)?.to ?? depth) + 1);
  open.push({ from, to });
  node.tagName = `h${to}`;
}

/** The box of a task list as a picture with a label: Markdown's disabled input would have none. */
function checkbox(node: Element, labels: Labels): Element {
  const checked = node.properties.checked === true;
  return {
    type: 'element',
    tagName: 'span',
    properties: { role: 'img', ariaLabel: checked ? labels.done : labels.toDo },
    children: [{ type: 'text', value: checked ? '☑' : '☐' }],
  };
}

const alertMark = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*/i;

/** GitHub's alerts: a quote that opens with `[!NOTE]`, which the title of the alert may follow on its line. */
function toAlert(node: Element, labels: Labels): void {
  const first = node.children.find((child) => child.type === 'element');
  const text = first?.tagName === 'p' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? alertMark.exec(text.value) : null;
  if (!first || text?.type !== 'text' || !match) return;
  const kind = match[1]!.toLowerCase() as keyof Labels['alerts'];
  text.value = text.value.slice(match[0].length);
  const title = takeLine(first);
  if (first.children.length === 0) node.children.splice(node.children.indexOf(first), 1);
  node.tagName = 'div';
  node.properties = { className: ['alert', `alert-${kind}`] };
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === 'p') child.properties.className = ['alert-text'];
  }
  node.children.unshift(
    { type: 'text', value: '\n' },
    {
      type: 'element',
      tagName: 'p',
      properties: { className: ['alert-title'] },
      children: title.length > 0 ? title : [{ type: 'text', value: labels.alerts[kind] }],
    },
  );
}

/** Takes the first line out of a paragraph; empty where nothing is written on it. */
function takeLine({ children }: Element): ElementContent[] {
  const at = children.findIndex((child) =>
    child.type === 'text' ? child.value.includes('\n') : child.type === 'element' && child.tagName === 'br',
  );
  const line = children.splice(0, at < 0 ? children.length : at);
  const next = children[0];
  if (next?.type === 'text') {
    const end = next.value.indexOf('\n');
    line.push({ type: 'text', value: next.value.slice(0, end) });
    next.value = next.value.slice(end + 1);
    if (next.value === '') children.shift();
  } else children.shift();
  return line.filter((child) => child.type !== 'text' || child.value.trim() !== '');
}

/** Footnotes stand in their section under a plain label: no heading, no id that two sections would share. */
function unlabelFootnotes(node: Element): void {
  if (node.properties.id === 'footnote-label') delete node.properties.id;
  const described = node.properties.ariaDescribedBy;
  if (Array.isArray(described) && described.includes('footnote-label')) delete node.properties.ariaDescribedBy;
}

function nameTables(tables: readonly Element[], { title }: BodyContext, labels: Labels): void {
  tables.forEach((table, index) => {
    const caption = table.children.some(
      (child: ElementContent) => child.type === 'element' && child.tagName === 'caption',
    );
    if (caption) delete table.properties.ariaLabel;
    else table.properties.ariaLabel ??= labels.table(title, index + 1, tables.length);
  });
}
