import type { RootContent } from 'mdast';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

/** Bold lines above a text that look like headings, and have no address: questions, ids in bold, titles of a page that knows headings. */
export function* findBoldHeadings({ tree, source }: ParsedPage): Generator<NearMiss<'bold-heading'>> {
  if (!/^(?:\*\*|__)\S/m.test(source)) return;
  const hasHeadings = tree.children.some(({ type }) => type === 'heading');
  // Where headings have no ids, as in most manuals, bold lines are labels.
  const isTitled = !hasHeadings || /^#{1,6}[ \t].*\{#/m.test(source);
  let depth = 1;
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'heading') depth = node.depth;
    const run = boldLineAt(node, tree.children[index + 1], source);
    const isAsked = run !== undefined && /[?？](?:[ \u00a0]*\{#[^{}]*\})?$/.test(run.words);
    if (!run || !(isAsked || /\{#[a-z0-9-]+\}$/.test(run.words) || (isTitled && isTitle(run.words)))) continue;
    const found = source.slice(run.start, run.end);
    const expected = `${'#'.repeat(isAsked ? 2 : Math.min(6, depth + 1))} ${run.words}`;
    yield { rule: 'bold-heading', kind: 'line', start: run.start, end: run.end, found: shown(found), expected: shown(expected) };
  }
} // prettier-ignore

/** Words that begin a remark, and are no title of what follows. */
const remark =
  /^(?:[àa] (?:noter|savoir|retenir|faire)|attention|astuce|avertissement|bon à|bonne|conseil|exemple|important|info|NB|nota|not[ae]|rappel|remarque|caution|example|tip|warning)/i;

/** Two words or more that end as no sentence and no label of a list does. */
function isTitle(words: string): boolean {
  const isText = /^[\p{L}\p{N}][^*_`[\]|]*$/u.test(words) && /[\p{L}\p{N})»]$/u.test(words);
  return isText && words.includes(' ') && words.length <= 100 && !remark.test(words);
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** What stands between its marks, and the question mark behind them. */
  readonly words: string;
}

/** The bold line with which a paragraph begins, where something stands below it. */
function boldLineAt(node: RootContent, below: RootContent | undefined, source: string): Run | undefined {
  const strong = node.type === 'paragraph' ? node.children[0] : undefined;
  // What a box of another tool has for its title stands nowhere in the source.
  if (strong?.type !== 'strong' || !strong.position) return undefined;
  const [start, end] = [strong.position.start.offset!, strong.position.end.offset!];
  const inner = source.slice(start + 2, end - 2);
  // The question mark may stand behind the bold.
  const [rest = ''] = /^[^\r\n]{0,9}/.exec(source.slice(end, end + 10)) ?? [];
  const mark = /^[ \u00a0\u202f]?[?？]/.exec(rest)?.[0] ?? '';
  const isAlone = rest.slice(mark.length).trim() === '' && !inner.includes('\n');
  const isAnswered = node.position!.end.offset! > end + rest.length || (below && below.type !== 'heading');
  return isAlone && isAnswered ? { start, end: end + mark.length, words: inner + mark } : undefined;
}
