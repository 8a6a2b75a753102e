import type { Code } from 'mdast';
import { visit } from '../visit.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

/** Code blocks that an indentation made of an ordinary sentence. */
export function* findCode({ tree, source }: ParsedPage): Generator<NearMiss<'near-code'>> {
  if (!/^(?: {4}|[ >]*\t| {2,}> {4})/m.test(source) && !/^[ >\d.*+-]* {5}/m.test(source)) return;
  const blocks: Code[] = [];
  visit(tree, (node) => void (node.type === 'code' && blocks.push(node)));
  for (const { value, position } of blocks) {
    const [start, end] = [position!.start.offset!, position!.end.offset!];
    if (/^\s*(?:`{3}|~{3})/.test(source.slice(start, end)) || !isProse(value)) continue;
    yield { rule: 'near-code', kind: 'prose', start, end, found: shown(value), expected: shown(value) };
  }
}

const word = /(?<![\p{L}\p{N}_.$/-])\p{L}[\p{L}’']*(?![\p{L}\p{N}_(/=-])/gu;

/** What sentences do not hold. */
const codeSign = /[{}<>=$\\|`;@~^]|::|->|\w\(|(?<!:)\/\/|\s{3}\S|\w_\w|\w\.\w+\.\w/;
/** How a line of code, of a list or of settings begins. */
const codeStart = /^(?:[#$%>*+-]|\d+[.)]|\w+:)/;

/** Whether a text reads as sentences: words and a final stop, and nothing that looks like code. */
function isProse(text: string): boolean {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  if (!/[.!?…:»]["”)*]{0,3}$/.test(lines.at(-1)!.slice(-4)) || !/^["«“(*[]{0,3}\p{Lu}/u.test(lines[0]!)) return false;
  if (lines.some((line) => codeSign.test(line) || codeStart.test(line))) return false;
  const all = lines.join(' ');
  const words = all.match(word) ?? [];
  return words.length >= 4 && words.length >= all.split(' ').length * 0.7;
}
