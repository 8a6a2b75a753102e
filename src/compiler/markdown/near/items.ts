import type { List } from 'mdast';
import { closing, opening, type ProseBlock } from '../prose.js';
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
  if (/^[ \t>]*\|.*(?:[•‣▪●*·–—-]|[12][.)])[ \u00a0]/m.test(source)) yield* findInCells(blocks(), source);
  if (!/:[ \u00a0]+[•‣▪●-][ \u00a0]|<br|^[ \t>]*\+\p{L}/imu.test(source)) return;
  for (const { text, offset, block } of blocks()) {
    if (block !== 'paragraph') continue;
    yield* findBroken(offset, source.slice(offset, offset + text.length));
    for (const { 0: match, index } of text.matchAll(inLine)) {
      const start = offset + index + match.search(/[^:\s]/);
      const [end, next] = [offset + text.length, offset + index + match.trimEnd().length - 1];
      const first = source.slice(start, next).replace(/^\S+/, '-').trim();
      yield { rule: 'near-list', kind: 'in-line', start, end, found: shown(source.slice(start, end)), expected: shown(first) };
    }
  }
} // prettier-ignore

/** An item behind a break that does not end its line. */
const afterBreak = /<br[ \t]*\/?>[ \t]*[-*+•·–—][ \t]+(?=\S)/i;
/** A line that was taken away, and the one that took its place, as versions of a text are compared. */
const versions = /(?<=^|\n)-\p{L}[^\n]*\n\+\p{L}[^\n]*/u;

function* findBroken(offset: number, written: string): Generator<ListMiss> {
  const found = shown(written);
  const miss = (kind: ListMiss['kind'], from: number, to: number, expected: string): ListMiss => {
    return { rule: 'near-list', kind, start: offset + from, end: offset + to, found, expected };
  };
  const at = afterBreak.exec(written)?.index;
  if (at !== undefined) {
    const first = written
      .slice(0, at)
      .split(/<br[ \t]*\/?>|\n/i)
      .at(-1)!;
    yield miss('in-line', 0, written.length, shown(`- ${first.replace(/^[-*+•·–—][ \t]+/, '')}`));
  }
  const pair = versions.exec(written);
  if (pair) yield miss('versions', pair.index, pair.index + pair[0].length, shown(pair[0].split('\n+')[1]!));
}

/** Items in a cell: the same sign stands before each, or numbers that count. */
const inCell = new RegExp(
  String.raw`(?<=^[\s${opening}${closing}]*|:[ \u00a0]{1,20})(?:([•‣▪●])[ \u00a0]*(?=\S)[^•‣▪●]+\1[ \u00a0]*(?=\S)|([*·–—-])[ \u00a0]+(?=\p{L})[^*·–—-]+ \2 (?=\p{L})|1[.)][ \u00a0]+(?=\p{L})\D+[ \u00a0]2[.)] (?=\p{L}))`,
  'u',
);
const tail = new RegExp(`[\\s${opening}${closing}]+$`);
/** Where the next one begins. */
const next = /[ \u00a0](?=[*·–—-] |\d{1,2}[.)] )|[ \u00a0]?(?=[•‣▪●])/g;

/** Items in one cell, which no break sets apart. */
function* findInCells(blocks: readonly ProseBlock[], source: string): Generator<ListMiss> {
  for (const { text, offset, block } of blocks) {
    const match = block === 'tableCell' ? inCell.exec(text) : null;
    if (!match || /<br\b/i.test(source.slice(offset, offset + text.length))) continue;
    const [start, end] = [offset + match.index, offset + text.replace(tail, '').length];
    const found = source.slice(start, end);
    const expected = found.slice(0, 1) + found.slice(1).replace(next, '<br>');
    yield { rule: 'near-list', kind: 'cell', start, end, found: shown(found), expected: shown(expected) };
  }
}
