import type { Blockquote, PhrasingContent, Root } from 'mdast';
import { visit } from '../visit.js';
import { kindOf, nameOf, titleOfName } from './names.js';
import { toAlertTitle, toDetails } from './parse.js';

/** The mark of a callout: its name, what Obsidian writes behind a bar, and whether it opens on request. */
const callout = /^\[!(\p{L}[\p{L}\p{M}\p{N}_ -]*?)(?:\|[^\]\n]*)?\]([+-])?[ \t]*/u;

/** GitHub's own, which need nothing: the mark stands alone on its line. */
const plain = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i;

/** Gives callouts of any name (`> [!info] Title`, `> [!faq]- Title`) the form of GitHub's alerts, or of details. */
export function readCallouts(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'blockquote') return;
    const first = node.children[0];
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (first?.type !== 'paragraph' || text?.type !== 'text' || plain.test(text.value)) return;
    const [mark, written, fold] = callout.exec(text.value) ?? [];
    if (mark === undefined) return;
    const name = written!.toLowerCase().replaceAll(' ', '-');
    text.value = text.value.slice(mark.length);
    const { line, rest } = splitLine(first.children);
    const word = fold === undefined ? titleOfName(name) : nameOf(name);
    const title: PhrasingContent[] =
      line.length > 0 || word === undefined ? line : [{ type: 'text' as const, value: word }];
    node.children.shift();
    if (rest.length > 0) node.children.unshift({ ...first, children: rest });
    shape(node, name, title, fold);
  });
}

function shape(node: Blockquote, name: string, title: PhrasingContent[], fold: string | undefined): void {
  if (fold !== undefined) toDetails(node, title, fold === '+');
  else node.children.unshift(toAlertTitle(kindOf(name), title));
}

/** The first line of a paragraph, and what follows it. */
function splitLine(nodes: readonly PhrasingContent[]): { readonly line: PhrasingContent[]; readonly rest: PhrasingContent[] } {
  const at = nodes.findIndex((node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')));
  const last = nodes[at];
  if (!last) return { line: nodes.filter(hasWords), rest: [] };
  const [before = '', after = ''] = last.type === 'text' ? cut(last.value) : [];
  const text = (value: string) => [{ type: 'text' as const, value }].filter(hasWords);
  return { line: [...nodes.slice(0, at), ...text(before)].filter(hasWords), rest: [...text(after), ...nodes.slice(at + 1)] };
} // prettier-ignore

function cut(text: string): [string, string] {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}

function hasWords(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== '';
}
