import type { Heading, PhrasingContent } from 'mdast';
import { slug } from './slug.js';

export interface HeadingParts {
  readonly title: PhrasingContent[];
  readonly explicitId?: string;
  /** What follows the id inside its braces. */
  readonly attributes?: string;
  /** The id as it is written, where that is not how an id is written. */
  readonly nearId?: string;
}

/** Splits kramdown's `{#id}` from the end of a heading, or what was meant as one. */
export function splitHeadingId(node: Heading): HeadingParts {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return { title: node.children };
  const text = last.value.trimEnd();
  const start = text.lastIndexOf('{#');
  const inner = text.slice(start + 2, -1);
  if (start >= 0 && text.endsWith('}') && !/[{}]/.test(inner)) {
    return { title: titleOf(node, text.slice(0, start)), ...splitAttributes(inner.trim()) };
  }
  for (const form of nearForms) {
    const match = form.exec(text);
    if (!match) continue;
    return { title: titleOf(node, text.slice(0, match.index)), explicitId: slug(match[1]!), nearId: match[0] };
  }
  return { title: node.children };
}

/** How an id is written by those who do not know: other brackets, spaces, an attribute, something behind it. */
const nearForms: readonly RegExp[] = [
  /\{[ \t]+#[ \t]*([\p{L}\p{N}_-]+)[ \t]*\}$/u,
  /\{id[ \t]*=[ \t]*["'“«]?([\p{L}\p{N}_-]+)["'”»]?\}$/u,
  /[[(<]#(\p{L}[\p{L}\p{N}_-]*)[\])>]$/u,
  /\{#([\p{L}\p{N}_-]+)\}[.,;:!?…]+$/u,
  /\{#([\p{L}\p{N}_-]+)[\])]?$/u,
  /(?<=[ \t])#([a-z][a-z0-9-]*)\}$/,
  /(?<=[ \t])\{([a-z0-9]+(?:-[a-z0-9]+)+)\}$/,
  /(?<=\?[ \t\u00a0\u202f]*)\{([a-z][a-z0-9]*)\}$/,
];

function titleOf(node: Heading, text: string): PhrasingContent[] {
  const title: PhrasingContent[] = node.children.slice(0, -1);
  const before = text.trimEnd();
  if (before !== '') title.push({ ...node.children.at(-1)!, value: before } as PhrasingContent);
  return title;
}

/** kramdown lets classes follow the id. */
function splitAttributes(inner: string): { readonly explicitId: string; readonly attributes?: string } {
  const [explicitId = ''] = inner.split(/\s/, 1);
  const attributes = inner.slice(explicitId.length).trimStart();
  return /^[.#\w-]+(?:=|\s|$)/.test(attributes) ? { explicitId, attributes } : { explicitId: inner };
}
