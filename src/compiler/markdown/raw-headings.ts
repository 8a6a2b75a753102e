import type { Heading, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { splitHeadingId } from './heading-id.js';
import { isSlug } from './slug.js';

const rawHeading = /^<h([1-6])(?:[ \t]+id="([^"]*)")?[ \t]*>([^<&]+)<\/h\1>$/i;
/** Any anchor that shows nothing; GitBook's repeats its id as an address. */
const openAnchor = /^<a[ \t]+(?:href="#([^"]*)"[ \t]+id="\1"|(?:id|name)="([^"]*)")[ \t]*>$/i;

/**
 * Makes headings of raw HTML (`<h2 id="x">Titre</h2>`) headings like Markdown's, and gives a heading the id of the empty
 * anchor that it holds or that stands right above it, so that links to them lead to its section.
 */
export function readRawHeadings(tree: Root): void {
  for (let index = 0; index < tree.children.length; index++) {
    const node = tree.children[index]!;
    const heading = node.type === 'html' ? toHeading(node.value) : node;
    if (heading?.type !== 'heading') continue;
    if (heading !== node) tree.children[index] = { ...heading, ...(node.position && { position: node.position }) };
    const own = tree.children[index] as Heading;
    if (takeAnchor(own, 'end') || takeAnchor(own, 'start') || splitHeadingId(own).explicitId !== undefined) continue;
    const above = tree.children[index - 1];
    const id = above?.type === 'paragraph' && above.children.length === 2 ? anchorOf(above, 0) : undefined;
    if (id === undefined) continue;
    addId(own, id);
    tree.children.splice(--index, 1);
  }
}

function toHeading(value: string): Heading | undefined {
  const [, depth, id, text] = rawHeading.exec(value.trim()) ?? [];
  if (text === undefined || (id !== undefined && !isSlug(id))) return undefined;
  const title = text.trim() + (id === undefined ? '' : ` {#${id}}`);
  return { type: 'heading', depth: Number(depth) as Heading['depth'], children: [{ type: 'text', value: title }] };
}

/** The id of the empty anchor that two of the nodes are. */
function anchorOf({ children }: Heading | Paragraph, at: number): string | undefined {
  const [open, close]: readonly (Nodes | undefined)[] = children.slice(at, at + 2);
  if (open?.type !== 'html' || close?.type !== 'html' || close.value !== '</a>') return undefined;
  const [, both, alone] = openAnchor.exec(open.value) ?? [];
  const id = both ?? alone;
  return id !== undefined && isSlug(id) ? id : undefined;
}

function takeAnchor(heading: Heading, side: 'start' | 'end'): boolean {
  const at = side === 'start' ? 0 : heading.children.length - 2;
  const id = at < 0 ? undefined : anchorOf(heading, at);
  if (id === undefined) return false;
  heading.children.splice(at, 2);
  if (splitHeadingId(heading).explicitId === undefined) addId(heading, id);
  return true;
}

function addId({ children }: Heading, id: string): void {
  const mark: PhrasingContent = { type: 'text', value: ` {#${id}}` };
  const last = children.at(-1);
  if (last?.type === 'text') last.value += mark.value;
  else children.push(mark);
}
