import type { List } from 'mdast';
import { visit } from '../visit.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type ListMiss = NearMiss<'near-list'>;

/** Items behind a colon, on one line: by the signs of word processors, or by hyphens. */
const inLine = /:[ \u00a0]+(?:([•‣▪●])[ \u00a0][^•‣▪●\n]+\1[ \u00a0]|- [^-\n]+ - )/gu;

/** Items without words, and items that stand on one line. */
export function* findItems({ blocks, source, tree }: ParsedPage): Generator<ListMiss> {
  if (/^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]*$/m.test(source)) {
    const lists: List[] = [];
    visit(tree, (node) => void (node.type === 'list' && node.children.length > 1 && lists.push(node)));
    for (const { children, position } of lists.flatMap((list) => list.children)) {
      if (children.length > 0) continue;
      const [start, end] = [position!.start.offset!, position!.end.offset!];
      const found = source.slice(start, end).trim();
      yield { rule: 'near-list', kind: 'empty', start, end, found, expected: `${found} …` };
    }
  }
  if (!/:[ \u00a0]+[•‣▪●-][ \u00a0]/.test(source)) return;
  for (const { text, offset } of blocks()) {
    for (const { 0: match, index } of text.matchAll(inLine)) {
      const start = offset + index + match.search(/[^:\s]/);
      const [end, next] = [offset + text.length, offset + index + match.trimEnd().length - 1];
      const first = source.slice(start, next).replace(/^\S+/, '-').trim();
      yield { rule: 'near-list', kind: 'in-line', start, end, found: shown(source.slice(start, end)), expected: shown(first) };
    }
  }
} // prettier-ignore
