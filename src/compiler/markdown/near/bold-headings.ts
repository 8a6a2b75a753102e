import type { RootContent } from 'mdast';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

/** Questions in bold on a line of their own, above their answer: they look like headings, and have no address. */
export function* findBoldHeadings({ tree, source }: ParsedPage): Generator<NearMiss<'near-heading'>> {
  if (!/^(?:\*\*|__).*[?？]/m.test(source)) return;
  for (const [index, node] of tree.children.entries()) {
    const run = questionAt(node, tree.children[index + 1], source);
    if (!run) continue;
    const found = source.slice(run.start, run.end);
    const expected = `## ${run.words}`;
    yield { rule: 'near-heading', kind: 'bold', start: run.start, end: run.end, found: shown(found), expected: shown(expected) };
  }
} // prettier-ignore

interface Run {
  readonly start: number;
  readonly end: number;
  /** What stands between its marks, and the question mark behind them. */
  readonly words: string;
}

/** The bold line with which a paragraph begins, where it asks a question and something answers it. */
function questionAt(node: RootContent, below: RootContent | undefined, source: string): Run | undefined {
  const strong = node.type === 'paragraph' ? node.children[0] : undefined;
  if (strong?.type !== 'strong') return undefined;
  const [start, end] = [strong.position!.start.offset!, strong.position!.end.offset!];
  const inner = source.slice(start + 2, end - 2);
  // The question mark may stand behind the bold.
  const [rest = ''] = /^[^\r\n]{0,9}/.exec(source.slice(end, end + 10)) ?? [];
  const mark = /^[ \u00a0\u202f]?[?？]/.exec(rest)?.[0] ?? '';
  const isAlone = rest.slice(mark.length).trim() === '' && !inner.includes('\n');
  const isAsked = mark !== '' || /[?？]$/.test(inner);
  const isAnswered = node.position!.end.offset! > end + rest.length || (below && below.type !== 'heading');
  return isAlone && isAsked && isAnswered ? { start, end: end + mark.length, words: inner + mark } : undefined;
}
