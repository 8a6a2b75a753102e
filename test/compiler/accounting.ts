import type { Nodes, Root } from 'mdast';
import type { Finding, PageDraft, DraftSection } from '../../src/compiler/index.js';
import { tokenizeHtml } from '../../src/compiler/raw-html/tokens.js';
import { parseMarkdown } from '../../src/compiler/markdown/parse.js';
import { decode, tokenize } from '../../src/canonical-html/tokenize.js';

/** A piece of the source that the output or a report must account for. */
interface Piece {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
}

/** Signs of dialects that the output says otherwise: as an element, a class or an address. */
const represented =
  /\{%-?\s*(?:hint(?:\s+style="\w+")?|endhint|embed\s+url=|link\s+\S+)|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gi;

/** What the source says: every text, address, alternative text, title and raw tag, in order. */
function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  const walk = (node: Nodes, parent: Pick<Piece, 'line' | 'endLine'>): void => {
    // An address that became a link has no place of its own.
    const line = node.position?.start.line ?? parent.line;
    const endLine = node.position?.end.line ?? parent.endLine;
    const add = (text: string | null | undefined) => {
      for (const word of (text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []) pieces.push({ text: word, line, endLine });
    };
    if (node.type === 'html') {
      const value = node.value.replace(/&#?\w+;/g, (reference) => ' '.repeat(reference.length));
      for (const { kind, start, end } of tokenizeHtml(value)) if (kind === 'text') add(value.slice(start, end));
    } else if (node.type === 'text') add(node.value.replace(represented, ' '));
    else if ('value' in node) add(node.value);
    if (node.type === 'code') add(node.meta);
    if ('alt' in node) add(node.alt);
    if ('title' in node) add(node.title);
    if ('children' in node) node.children.forEach((child) => walk(child as Nodes, { line, endLine }));
  };
  walk(parseMarkdown(source) as Root, { line: 1, endLine: 1 });
  return pieces;
}

/** Words of the output: titles and bodies, with the attributes that carry text. */
function wordsOf(draft: PageDraft): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string) => {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  };
  const addHtml = (html: string) => {
    for (const { raw } of tokenize(html)) add(decode(raw));
  };
  const addSection = ({ id, titleHtml, html, children }: DraftSection) => {
    add(id);
    addHtml(titleHtml);
    addHtml(html);
    children.forEach(addSection);
  };
  addHtml(draft.html);
  draft.sections.forEach(addSection);
  return words;
}

/** The words of a source that are neither in the output nor on a line that a finding reports. */
export function lostWords(source: string, draft: PageDraft): string[] {
  if (draft.failed) return [];
  const words = wordsOf(draft);
  const reported = (piece: Piece, { place }: Finding) =>
    place.line <= piece.endLine && (place.endLine ?? place.line) >= piece.line;
  const lost: string[] = [];
  for (const piece of piecesOf(source)) {
    const left = words.get(piece.text) ?? 0;
    if (left > 0) words.set(piece.text, left - 1);
    else if (
      !draft.findings.some(
        (finding) =>
          finding.rule !== 'front-matter-missing' && finding.rule !== 'heading-id' && reported(piece, finding),
      )
    )
      lost.push(piece.text);
  }
  return lost;
}
