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

/** Whether a text reads as sentences: words and a final stop, and nothing that looks like code. */
function isProse(text: string): boolean {
  const trimmed = text.trim();
  if (!/[.!?…:»][)"”»*]*$/.test(trimmed) || !/^["«“(*[]{0,3}\p{Lu}/u.test(trimmed)) return false;
  if (
    /[{}<>=$\\|`;@~^]|::|->|\w\(|\/\/(?<!:\/\/)|^\s*(?:[#$%>*+-]|\d+[.)])|^\s*\w+:|\s{3,}\S|\b\w+_\w|\w\.\w+\.\w/m.test(
      trimmed,
    )
  )
    return false;
  const words = trimmed.match(word) ?? [];
  return words.length >= 4 && words.length >= trimmed.split(/\s+/).length * 0.7;
}
