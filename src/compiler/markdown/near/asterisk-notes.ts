import type { ListItem } from 'mdast';
import { once } from '../../../data/once.js';
import { visit } from '../visit.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

/** A call, a note (from its mark to its words) or a heading, which ends what both belong to. */
interface Mark {
  readonly is: 'call' | 'heading' | 'note';
  readonly start: number;
  readonly end: number;
}

const trigger = /[\p{L}»)]\*(?:[\s.,;:!?)]|$)/u;

/** Notes as print has them: `la licence ouverte*` and, at the end of the section, `* sauf exception`. */
export function* findAsteriskNotes(page: ParsedPage, labels: () => readonly string[]): Generator<NearMiss<'near-reference'>> {
  const { source } = page;
  if (!trigger.test(source) || !/^[ \t>]*\*[ \t]*\p{L}/mu.test(source)) return;
  let calls: Mark[] = [];
  const used = once(() => new Set(labels()));
  let number = 1;
  for (const mark of marksOf(page)) {
    if (mark.is === 'call') calls.push(mark);
    const [call] = calls;
    if (mark.is === 'note' && call && calls.length === 1) {
      const { start, end } = call;
      while (used().has(String(number))) number++;
      const expected = `[^${number++}]`;
      const before = source.slice(0, mark.start);
      const gap = /\n[ \t>]*\r?\n[ \t>]*$/.test(before) ? '' : `\n${before.slice(before.lastIndexOf('\n') + 1)}`;
      const edits = [{ start, end, write: expected }, { ...mark, write: `${gap}${expected}: ` }];
      const word = source.slice(Math.max(0, start - 60), end).split(/\s/).at(-1)!;
      yield { rule: 'near-reference', kind: 'asterisk', start, end, found: shown(word), expected, edits };
    }
    if (mark.is !== 'call') calls = [];
  }
} // prettier-ignore

/** Whether nothing but the marks of quotes stands before a place on its line. */
function beginsLine(source: string, at: number): boolean {
  return at > 0 && /^[ \t>]*$/.test(source.slice(source.lastIndexOf('\n', at - 1) + 1, at));
}

/** In the order of the source. */
function marksOf({ blocks, source, tree }: ParsedPage): Mark[] {
  const marks: Mark[] = [];
  const items: ListItem[] = [];
  visit(tree, (node) => void (node.type === 'list' && node.children.length === 1 && items.push(node.children[0]!)));
  for (const { position, children } of items) {
    const [start, end] = [position!.start.offset!, children[0]?.position?.start.offset ?? 0];
    // Behind a colon a single item is an item.
    const isItem = /:[ \t]*\n+$/.test(source.slice(Math.max(0, start - 10), start));
    if (children.length === 1 && source[start] === '*' && beginsLine(source, start) && !isItem)
      marks.push({ is: 'note', start, end });
  }
  for (const { block, offset, text } of blocks()) {
    if (block === 'heading') marks.push({ is: 'heading', start: offset, end: offset });
    for (const { index } of text.matchAll(/\*(?<=(?:^|[\s«“])[\p{L}'’»”-]+\*)(?=[\s.,;:!?]|$)/gu))
      marks.push({ is: 'call', start: offset + index, end: offset + index + 1 });
    if (/^\*\p{L}[^*]*$/u.test(text) && beginsLine(source, offset))
      marks.push({ is: 'note', start: offset, end: offset + 1 });
  }
  return marks.sort((a, b) => a.start - b.start);
}
