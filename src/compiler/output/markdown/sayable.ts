import type { Element, ElementContent } from 'hast';
import { elements as elementsByKind } from '../../../canonical-html/elements.js';

const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  em: [],
  hr: [],
  img: ['src', 'alt', 'title'],
  input: ['type', 'checked', 'disabled'],
  li: ['className'],
  ol: ['start'],
  p: [],
  pre: [],
  strong: [],
  ul: ['className'],
};

/** Whether Markdown has a sign for an element with these attributes; what is inside is another question. */
export function isSayable(node: Element): boolean {
  const { tagName, properties } = node;
  if (tagName === 'table') return isPlainTable(node);
  if (tagName === 'pre') return isPlainCode(node);
  if (tagName === 'div') return isAlert(node);
  if (tagName === 'section') return properties.dataFootnotes !== undefined;
  if (tagName === 'code' && !node.children.every(({ type }) => type === 'text')) return false;
  if ((tagName === 'a' && properties.href === undefined) || (tagName === 'img' && properties.src === undefined))
    return false;
  return (
    attributes[tagName] !== undefined && Object.keys(properties).every((key) => attributes[tagName]!.includes(key))
  );
}

export function elements(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node) => node.type === 'element');
}

/** Elements that stand as blocks. */
export const isFlow = (name: string): boolean => flow.has(name);

const flow: ReadonlySet<string> = new Set(elementsByKind.flow);

function isAlert({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className[0] === 'alert' && className.length === 2;
}

function isPlainCode(node: Element): boolean {
  const [code] = elements(node.children);
  const onlyCode = node.children.length === 1 && code?.tagName === 'code' && Object.keys(node.properties).length === 0;
  return onlyCode && code.children.every(({ type }) => type === 'text');
}

/** One row of column headers, then cells of running text. */
function isPlainTable(table: Element): boolean {
  const [head, body, ...more] = elements(table.children);
  const cells = (part: Element | undefined) => elements(part?.children ?? []).flatMap((row) => elements(row.children));
  const keys = (cell: Element) =>
    Object.keys(cell.properties)
      .filter((key) => key !== 'className')
      .join();
  return (
    head?.tagName === 'thead' &&
    (body === undefined || body.tagName === 'tbody') &&
    more.length === 0 &&
    elements(head.children).length === 1 &&
    cells(head).every((cell) => cell.tagName === 'th' && keys(cell) === 'scope' && cell.properties.scope === 'col') &&
    cells(body).every((cell) => cell.tagName === 'td' && keys(cell) === '') &&
    [...cells(head), ...cells(body)].every((cell) => !elements(cell.children).some(({ tagName }) => isFlow(tagName)))
  );
}
