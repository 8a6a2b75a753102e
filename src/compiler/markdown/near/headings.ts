import type { Heading, Root } from 'mdast';
import { visit } from '../visit.js';
import { linesOf } from './lines.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

/** `##Titre`, with no space or one that does not count, seven signs, signs of double width. */
const unspaced =
  /^(?:(#{2,6})(?=[^\s#]|[\u00a0\u202f])|(#)(?=\p{Lu}\S*(?: [^#]*)?$)|(#{7,}|#{0,6}＃[#＃]*)(?=\s|\p{L}))[ \t\u00a0\u202f]*/u;
const trigger = /^[ \t>]*(?:#{1,6}[^#\s]|#{7}|#{1,6}[\u00a0\u202f]|#*＃)|^(?![ \t>]*#).*\{#[a-z0-9-]+\}[ \t]*$/m;

/** Lines that were meant as headings. */
export function* findHeadings({ blocks, source, tree }: ParsedPage): Generator<NearMiss<'near-heading'>> {
  if (/^[ \t>]*#{1,6}(?:[ \t]+#*)?[ \t]*(?:\{.*)?$|^[ \t>]*#+[ \t]+#+[ \t]/m.test(source))
    yield* findOddHeadings(tree, source);
  if (!trigger.test(source)) return;
  for (const block of blocks()) {
    if (block.block !== 'paragraph') continue;
    for (const line of linesOf(block)) {
      const { text, start } = line;
      const end = start + text.trimEnd().length;
      const found = source.slice(start, end);
      const [mark, double, single, other] = unspaced.exec(text) ?? [];
      if (mark !== undefined) {
        const hashes = double ?? single ?? '#'.repeat(Math.min(6, other!.length));
        const write = `${hashes} `;
        const kind = other === undefined ? 'space' : 'hashes';
        const expected = shown(write + found.slice(mark.length));
        const edits = [{ start, end: start + mark.length, write }];
        yield { rule: 'near-heading', kind, start, end, found: shown(found), expected, edits };
      } else if (endsWithId(text)) {
        yield {
          rule: 'near-heading',
          kind: 'no-hashes',
          start,
          end,
          found: shown(found),
          expected: shown(`## ${found}`),
        };
      }
    }
  }
}

/** Headings without words, and those whose signs are cut in two: `# # Titre`. */
function* findOddHeadings(tree: Root, source: string): Generator<NearMiss<'near-heading'>> {
  const headings: Heading[] = [];
  visit(tree, (node) => void (node.type === 'heading' && headings.push(node)));
  for (const { position } of headings) {
    const [start, end] = [position!.start.offset!, position!.end.offset!];
    const line = source.slice(start, end);
    const [mark] = /^#{1,6}(?:[ \t]+#+)+[ \t]+(?=[^\s#{])/.exec(line) ?? [];
    if (mark !== undefined) {
      const write = `${mark.replace(/\s+/g, '').slice(0, 6)} `;
      const edits = [{ start, end: start + mark.length, write }];
      yield { rule: 'near-heading', kind: 'hashes', start, end, found: shown(line), expected: shown(write + line.slice(mark.length)), edits };
    } else if (/^#{1,6}[ \t#]*(?:\{[^{}]*\})?[ \t#]*$/.test(line)) {
      yield { rule: 'near-heading', kind: 'empty', start, end, found: shown(line), expected: '## …' };
    }
  }
} // prettier-ignore

/** A line that ends with an id as a heading does, without the signs of one. */
function endsWithId(text: string): boolean {
  const line = text.trimEnd();
  return line.endsWith('}') && /^[ \t]\{#[a-z0-9-]+\}$/.test(line.slice(Math.max(0, line.lastIndexOf('{') - 1)));
}
