import type { Heading, PhrasingContent } from 'mdast';
import { slug } from './slug.js';

export interface HeadingParts {
  readonly title: PhrasingContent[];
  readonly explicitId?: string;
  /** What follows the id inside its braces. */
  readonly attributes?: string;
}

/** Splits kramdown's `{#id}`, or Python-Markdown's `{ #id }`, from the end of a heading, or what was meant as one. */
export function splitHeadingId(node: Heading): HeadingParts {
  const last = node.children.at(-1);
  const [, code] = (last?.type === 'inlineCode' && /^\{#([a-z0-9-]+)\}$/.exec(last.value)) || [];
  if (code !== undefined) return { title: withoutLast(node), explicitId: code };
  if (last?.type !== 'text') return { title: node.children };
  const text = last.value.trimEnd();
  const start = text.lastIndexOf('{');
  const mark = /^\{[ \t]*#/.exec(text.slice(start))?.[0];
  const inner = text.slice(start + (mark?.length ?? 0), -1);
  if (start >= 0 && mark !== undefined && text.endsWith('}') && !inner.includes('}')) {
    return { title: titleOf(node, text.slice(0, start)), ...splitAttributes(inner.trim()) };
  }
  const near = findNearId(text);
  if (near) return { title: titleOf(node, text.slice(0, near.index)), explicitId: near.id };
  return { title: node.children };
}

/** How an id is written by those who do not know: other brackets, spaces, an attribute, something behind it. */
const nearForms: readonly RegExp[] = [
  /\{\/\*[ \t]*#([\p{L}\p{N}_-]+)[ \t]*\*\/\}$/u,
  /[{｛]{1,2}[ \t]*[#＃]+[ \t]*([\p{L}\p{N}_-]+)[ \t]*[}｝]{2}$/u,
  /(?:｛[ \t]*[#＃]|\{[ \t]*＃)([\p{L}\p{N}_-]+)[}｝]$/u,
  /\{[ \t]*id[ \t]*[=:][ \t]*["'“«]?([\p{L}\p{N}_-]+)["'”»]?[ \t]*\}$/u,
  /[[(<]#(\p{L}[\p{L}\p{N}_-]*)[\])>]$/u,
  /\{#([\p{L}\p{N}_-]+)\}[.,;:!?…]+$/u,
  /\{#([\p{L}\p{N}_-]+)[\])]?$/u,
  /(?<=[ \t])#([a-z][a-z0-9-]*)\}$/,
  /(?<=[ \t])#([a-z0-9]+(?:-[a-z0-9]+)+)$/,
  /(?<=[ \t])\{([a-z0-9]+(?:-[a-z0-9]+)+)\}$/,
  /(?<=\?[ \t\u00a0\u202f]{0,3})(?:\{|#)([a-z][a-z0-9]*)\}?$/,
];

/** What was meant as the id at the end of a heading's text, and where it begins. */
export function findNearId(
  text: string,
): { readonly index: number; readonly found: string; readonly id: string } | undefined {
  for (const form of nearForms) {
    const match = form.exec(text);
    if (match) return { index: match.index, found: match[0], id: slug(match[1]!) };
  }
  return undefined;
}

/** What stands before the last child, without the space between. */
function withoutLast({ children }: Heading): PhrasingContent[] {
  const before = children.slice(0, -1);
  const last = before.at(-1);
  return last?.type === 'text' ? [...before.slice(0, -1), { ...last, value: last.value.trimEnd() }] : before;
}

function titleOf(node: Heading, text: string): PhrasingContent[] {
  const title: PhrasingContent[] = node.children.slice(0, -1);
  // The signs that may close a heading stand before its id too.
  const before = text
    .trimEnd()
    .replace(/(?<![ \t])[ \t]+#+$/, '')
    .trimEnd();
  if (before !== '') title.push({ ...node.children.at(-1)!, value: before } as PhrasingContent);
  return title;
}

/** kramdown lets classes follow the id. */
function splitAttributes(inner: string): { readonly explicitId: string; readonly attributes?: string } {
  const [explicitId = ''] = inner.split(/\s/, 1);
  const attributes = inner.slice(explicitId.length).trimStart();
  return /^(?:[.#][\w-]|[\w-]+=)/.test(attributes) ? { explicitId, attributes } : { explicitId: inner };
}
