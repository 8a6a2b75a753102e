import { linesOf } from './lines.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

/** `##Titre`, with no space or one that does not count, seven signs, signs of double width. */
const unspaced =
  /^(?:(#{2,6})(?=[^\s#]|[\u00a0\u202f])|(#)(?=\p{Lu}\S*(?: [^#]*)?$)|(#{7,}|#{0,6}＃[#＃]*)(?=\s|\p{L}))[ \t\u00a0\u202f]*/u;
const trigger = /^[ \t>]*(?:#{1,6}[^#\s]|#{7}|#{1,6}[\u00a0\u202f]|#*＃)|^(?![ \t>]*#).*\{#[a-z0-9-]+\}[ \t]*$/m;

/** Lines that were meant as headings. */
export function* findHeadings({ blocks, source }: ParsedPage): Generator<NearMiss<'near-heading'>> {
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

/** A line that ends with an id as a heading does, without the signs of one. */
function endsWithId(text: string): boolean {
  const line = text.trimEnd();
  return line.endsWith('}') && /^[ \t]\{#[a-z0-9-]+\}$/.test(line.slice(Math.max(0, line.lastIndexOf('{') - 1)));
}
