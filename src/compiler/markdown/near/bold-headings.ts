import type { RootContent } from 'mdast';
import { rangeOf, type Range } from '../../source/place.js';
import type { MissKinds, NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

/** Lines above a text that look like headings, and have no address: questions, ids in bold, titles of a page that knows headings. */
export function* findBoldHeadings({ miss, tree, source }: ParsedPage): Generator<NearMiss<'bold-heading'>> {
  if (!/^(?:Q(?:uestion)?[ \u00a0]?\d*[ \u00a0]?[:.)]|[*_]{1,3}\S|<u>|\p{Lu}[^\p{Ll}\n]{7})/mu.test(source)) return;
  const hasHeadings = tree.children.some(({ type }) => type === 'heading');
  const hasIds = /^#{1,6}[ \t].*\{#/m.test(source);
  let depth = 1;
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'heading') depth = node.depth;
    const [above, below] = [tree.children[index - 1], tree.children[index + 1]];
    const run =
      askedLineAt(node, source) ??
      boldLineAt(node, below, source) ??
      (hasIds ? otherLineAt(node, above, below, source) : undefined);
    const isAsked = run !== undefined && /[?？](?:[ \u00a0]*\{#[^{}]*\})?$/.test(run.words);
    // Where headings have no ids, as in most manuals, bold lines are labels.
    const isTitled = !hasHeadings || hasIds;
    if (!run || !(isAsked || /\{#[a-z0-9-]+\}$/.test(run.words) || (isTitled && isTitle(run.words)))) continue;
    yield miss('bold-heading', run.kind, run, `${'#'.repeat(isAsked ? 2 : Math.min(6, depth + 1))} ${run.words}`);
  }
}

/** Words that begin a remark or a caption, and are no title of what follows. */
const remark =
  /^(?:[àa] (?:noter|savoir|retenir|faire)|attention|astuce|avertissement|bon à|bonne|conseil|crédit|dernière|exemple|extrait|figure|image|important|info|légende|mise? à|NB|nota|not[ae]|par|photo|rappel|remarque|source|suite|traduction|voir|caution|example|last|tip|updated|warning)/i;

/** Two words or more that end as no sentence and no label of a list does. */
function isTitle(words: string): boolean {
  const isText = /^[\p{L}\p{N}][^*_`[\]|]*$/u.test(words) && /[\p{L}\p{N})»]$/u.test(words);
  return isText && words.includes(' ') && words.length <= 100 && !remark.test(words);
}

interface Run extends Range {
  readonly kind: MissKinds['bold-heading'];
  /** What stands between its marks, and the question mark behind them. */
  readonly words: string;
}

const askedSign = /^Q(?:uestion)?[ \u00a0]?\d{0,3}[ \u00a0\u202f]?[:.)][ \t]+/;

/** A question that a letter announces: `Q : Comment publier ?`. */
function askedLineAt(node: RootContent, source: string): Run | undefined {
  if (node.type !== 'paragraph' || !node.position) return undefined;
  const start = node.position.start.offset!;
  const [line] = /^[^\r\n]*/.exec(source.slice(start))!;
  const words = line.trimEnd().replace(askedSign, '');
  const isAsked = words !== line.trimEnd() && /[?？]$/.test(words);
  return isAsked ? { kind: 'asked', start, end: start + line.trimEnd().length, words } : undefined;
}

/** The bold line with which a paragraph begins, where something stands below it. */
function boldLineAt(node: RootContent, below: RootContent | undefined, source: string): Run | undefined {
  const strong = node.type === 'paragraph' ? node.children[0] : undefined;
  // What a box of another tool has for its title stands nowhere in the source.
  if (strong?.type !== 'strong' || !strong.position) return undefined;
  const { start, end } = rangeOf(strong);
  const inner = source.slice(start + 2, end - 2);
  // The question mark may stand behind the bold.
  const [rest = ''] = /^[^\r\n]{0,9}/.exec(source.slice(end, end + 10)) ?? [];
  const mark = /^[ \u00a0\u202f]?[?？]/.exec(rest)?.[0] ?? '';
  const isAlone = rest.slice(mark.length).trim() === '' && !inner.includes('\n');
  const isAnswered = node.position!.end.offset! > end + rest.length || (below && below.type !== 'heading');
  const words = inner.replace(askedSign, '') + mark;
  return isAlone && isAnswered ? { kind: 'bold', start, end: end + mark.length, words } : undefined;
}

/** What else makes a line look like a title; the words stand in the second part. */
const forms: readonly (readonly [kind: Run['kind'], form: RegExp])[] = [
  ['bold', /^(\*{3}|_{3})([^*_\n]+)\1$/],
  ['italic', /^([*_])([^*_\n]+)\1$/],
  ['underlined', /^<(u)>([^<>\n]+)<\/u>$/i],
  ['capitals', /^()((?:[^\p{L}\n]*\p{Lu}){8,}[^\p{L}\n]*)$/u],
];

/** A paragraph of one line in italics, underlined or in capitals, above another: below an image or a table it is a caption. */
function otherLineAt(
  node: RootContent,
  above: RootContent | undefined,
  below: RootContent | undefined,
  source: string,
): Run | undefined {
  if (node.type !== 'paragraph' || !node.position || below?.type !== 'paragraph') return undefined;
  if (above?.type === 'table' || (above?.type === 'paragraph' && above.children.at(-1)?.type === 'image'))
    return undefined;
  const { start, end } = rangeOf(node);
  const line = source.slice(start, end);
  for (const [kind, form] of forms) {
    const words = form.exec(line)?.[2];
    if (words !== undefined) return { kind, start, end, words: kind === 'capitals' ? lowered(words) : words };
  }
  return undefined;
}

function lowered(words: string): string {
  return words.slice(0, 1) + words.slice(1).toLowerCase();
}
