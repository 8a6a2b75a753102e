import { rangeOf } from '../../source/place.js';
import { closing, opening, type ProseBlock } from '../prose.js';
import type { NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type ListMiss = NearMiss<'near-list'>;

/** Items behind a colon, on one line: by the signs of word processors, or by hyphens. */
const inLine = /:[ \u00a0]+(?:([•‣▪●])[ \u00a0][^•‣▪●\n]+\1[ \u00a0]|- [^-\n]+ - )/gu;

/** Items without words, and items that stand on one line. */
export function* findItems(page: ParsedPage): Generator<ListMiss> {
  const { blocks, miss, nodes, source, textOf } = page;
  if (/^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]*$/m.test(source)) {
    const lists = nodes('list').filter(({ children }) => children.length > 1);
    for (const item of lists.flatMap(({ children }) => children))
      if (item.children.length === 0) yield miss('near-list', 'empty', rangeOf(item), `${textOf(item).trim()} …`);
  }
  if (/^\*\*[^*\n]+(?::[ \u00a0]?\*\*|\*\*[ \u00a0\u202f]?:)/m.test(source)) yield* findLabels(page);
  if (/^[ \t>]*\|.*(?:[•‣▪●*·–—-]|[12][.)])[ \u00a0]/m.test(source)) yield* findInCells(page);
  if (!/:[ \u00a0]+[•‣▪●-][ \u00a0]|<br|^[ \t>]*\+\p{L}/imu.test(source)) return;
  for (const block of blocks()) {
    if (block.block !== 'paragraph') continue;
    yield* findBroken(block, page);
    const { offset, text } = block;
    for (const { 0: match, index } of text.matchAll(inLine)) {
      const start = offset + index + match.search(/[^:\s]/);
      const first = source.slice(start, offset + index + match.trimEnd().length - 1);
      yield miss('near-list', 'in-line', { start, end: offset + text.length }, first.replace(/^\S+/, '-'));
    }
  }
}

/** A label in bold, its colon, and what it says. */
const labelled = /^\*\*[^*\n]{1,60}(?::[ \u00a0]?\*\*|\*\*[ \u00a0\u202f]?:)[ \t\u00a0]+\S[^\n]*$/;

/** Lines that begin with a label, in one paragraph: nothing breaks them. */
function* findLabels({ miss, nodes, lineBefore, source, textOf }: ParsedPage): Generator<ListMiss> {
  for (const paragraph of nodes('paragraph')) {
    const { start } = rangeOf(paragraph);
    const lines = textOf(paragraph).split('\n');
    const isRun = lines.length > 1 && lineBefore(start) === '' && lines.every((line) => labelled.test(line));
    if (!isRun || lines.slice(0, -1).some((line) => /(?: {2}|\\|<br[ \t]*\/?>)$/.test(line))) continue;
    let at = start;
    const edits = lines.map(({ length }) => {
      const edit = { start: at, end: at, write: '- ' };
      at += length + 1;
      return edit;
    });
    const end = start + lines[0]!.length;
    yield miss('near-list', 'label', { start, end }, `- ${source.slice(start, end)}`, edits);
  }
}

/** An item behind a break that does not end its line. */
const afterBreak = /<br[ \t]*\/?>[ \t]*[-*+•·–—][ \t]+(?=\S)/i;
/** A line that was taken away, and the one that took its place, as versions of a text are compared. */
const versions = /(?<=^|\n)-\p{L}[^\n]*\n\+\p{L}[^\n]*/u;

function* findBroken({ offset, text }: ProseBlock, { miss, source }: ParsedPage): Generator<ListMiss> {
  const end = offset + text.length;
  const written = source.slice(offset, end);
  const at = afterBreak.exec(written)?.index;
  if (at !== undefined) {
    const lines = written.slice(0, at).split(/<br[ \t]*\/?>|\n/i);
    yield miss('near-list', 'in-line', { start: offset, end }, `- ${lines.at(-1)!.replace(/^[-*+•·–—][ \t]+/, '')}`);
  }
  const pair = versions.exec(written);
  if (!pair) return;
  const start = offset + pair.index;
  const place = { start, end: start + pair[0].length };
  yield miss('near-list', 'versions', place, pair[0].split('\n+')[1]!);
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
function* findInCells({ blocks, miss, source }: ParsedPage): Generator<ListMiss> {
  for (const { text, offset, block } of blocks()) {
    const match = block === 'tableCell' ? inCell.exec(text) : null;
    if (!match || /<br\b/i.test(source.slice(offset, offset + text.length))) continue;
    const [start, end] = [offset + match.index, offset + text.replace(tail, '').length];
    const found = source.slice(start, end);
    yield miss('near-list', 'cell', { start, end }, found.slice(0, 1) + found.slice(1).replace(next, '<br>'));
  }
}
