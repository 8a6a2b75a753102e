import { once } from '../../../data/once.js';
import { rangeOf, type Range } from '../../source/place.js';
import type { NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

/** A call, a note (from its mark to its words) or a heading, which ends what both belong to. */
interface Mark extends Range {
  readonly is: 'call' | 'heading' | 'note';
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
      while (used().has(String(number))) number++;
      const expected = `[^${number++}]`;
      const before = source.slice(0, mark.start);
      const gap = /\n[ \t>]*\r?\n[ \t>]*$/.test(before) ? '' : `\n${before.slice(before.lastIndexOf('\n') + 1)}`;
      const edits = [{ ...call, write: expected }, { ...mark, write: `${gap}${expected}: ` }];
      const word = source.slice(Math.max(0, call.start - 60), call.end).split(/\s/).at(-1)!;
      yield { ...page.miss('near-reference', 'asterisk', call, expected, edits), found: word };
    }
    if (mark.is !== 'call') calls = [];
  }
} // prettier-ignore

/** Whether nothing but the marks of quotes stands before a place on its line. */
function beginsLine({ lineBefore }: ParsedPage, at: number): boolean {
  return at > 0 && /^[ \t>]*$/.test(lineBefore(at));
}

/** In the order of the source. */
function marksOf(page: ParsedPage): Mark[] {
  const { blocks, nodes, source } = page;
  const marks: Mark[] = [];
  for (const { children: items } of nodes('list')) {
    const [item] = items;
    const { start } = rangeOf(item!);
    // Behind a colon a single item is an item.
    const isItem = /:[ \t]*\n+$/.test(source.slice(Math.max(0, start - 10), start));
    const isAlone = items.length === 1 && item!.children.length === 1;
    if (isAlone && source[start] === '*' && beginsLine(page, start) && !isItem)
      marks.push({ is: 'note', start, end: rangeOf(item!.children[0]!).start });
  }
  for (const { block, offset, text } of blocks()) {
    if (block === 'heading') marks.push({ is: 'heading', start: offset, end: offset });
    for (const { index } of text.matchAll(/\*(?<=(?:^|[\s«“])[\p{L}'’»”-]+\*)(?=[\s.,;:!?]|$)/gu))
      marks.push({ is: 'call', start: offset + index, end: offset + index + 1 });
    if (/^\*\p{L}[^*]*$/u.test(text) && beginsLine(page, offset))
      marks.push({ is: 'note', start: offset, end: offset + 1 });
  }
  return marks.sort((a, b) => a.start - b.start);
}
