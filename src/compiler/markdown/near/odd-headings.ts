import { rangeOf } from '../../source/place.js';
import { shown, type NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type HeadingMiss = NearMiss<'near-heading'>;

/** Headings without words, headings whose signs are cut in two (`# # Titre`), sentences that dashes underline, questions in a list. */
export function* findOddHeadings(page: ParsedPage): Generator<HeadingMiss> {
  const { lineBefore, miss, nodes, source, textOf } = page;
  if (/^(?:~{4}|\^{4}|"{4})/m.test(source)) yield* findTildes(page);
  if (/^(?:_{5}|\*{5})/m.test(source)) yield* findRuled(page);
  if (/^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+#{1,6}[ \t].*\{#/m.test(source)) {
    // A question is a section: one that stands in an item of a list has no address.
    for (const heading of nodes('listItem').flatMap(({ children }) => children.filter(({ type }) => type === 'heading'))) {
      const line = textOf(heading);
      if (/\{#[a-z0-9-]+\}[ \t#]*$/.test(line)) yield miss('near-heading', 'item', rangeOf(heading), line);
    }
  }
  if (/^2[.)][ \t].*\?[ \t]*$/m.test(source)) yield* findCounted(page);
  if (!trigger.test(source)) return;
  for (const heading of nodes('heading')) {
    const place = rangeOf(heading);
    const { start } = place;
    const line = textOf(heading);
    const [mark] = /^#{1,6}(?:[ \t]+#+)+[ \t]+(?=[^\s#{])/.exec(line) ?? [];
    if (mark !== undefined) {
      const write = `${mark.replace(/\s+/g, '').slice(0, 6)} `;
      const edits = [{ start, end: start + mark.length, write }];
      yield miss('near-heading', 'hashes', place, write + line.slice(mark.length), edits);
    } else if (/^#[ \t#]*(?:\{[^{}]*\}[ \t#]*)?$/.test(line)) yield miss('near-heading', 'empty', place, '## …');
    // No empty line stands between a heading and what follows: that is its text, no second heading.
    else if (isUnderlined(line) || (line.includes('\n') && isBelowHeading(start, lineBefore)))
      yield miss('near-heading', 'underlined', place, '---');
  }
} // prettier-ignore

const trigger =
  /^[ \t>]*#{1,6}[ \t#]*(?:\{.*)?$|^[ \t>]*#+[ \t]+#+[ \t]|[.…!;,»][ \t]*\r?\n[ \t>]*(?:-+|=+)[ \t]*$|^[ \t>]*#{1,6}[ \t].*\r?\n(?![ \t>]*[-=#]).*\r?\n[ \t>]*(?:-+|=+)[ \t]*$/m;

/** Other signs below a line, at least as many as its letters, as reStructuredText underlines its headings. */
function* findTildes({ miss, source }: ParsedPage): Generator<HeadingMiss> {
  for (const { 0: written, 1: line = '', 2: signs = '', index } of source.matchAll(underlining)) {
    if (signs.length < line.length || !/^\p{L}/u.test(line)) continue;
    const place = { start: index, end: index + written.trimEnd().length };
    yield { ...miss('near-heading', 'tildes', place, `## ${line.trimEnd()}`, true), found: shown(line) };
  }
}

/** Questions that are counted, each with its answer below it: lists of one item, which go on counting. */
function* findCounted({ miss, tree, textOf }: ParsedPage): Generator<HeadingMiss> {
  const asked = tree.children.flatMap((node, index) => {
    if (node.type !== 'list' || !node.ordered || node.children.length !== 1 || !node.position) return [];
    const [, words] = /^\d+[.)][ \t]+(\p{Lu}[^\n]*\?)$/u.exec(textOf(node).trim()) ?? [];
    const isAnswered = tree.children[index + 1]?.type === 'paragraph';
    return words === undefined || !isAnswered ? [] : [{ node, words, start: node.start ?? 1 }];
  });
  if (asked.length < 2 || asked.some(({ start }, index) => start !== index + 1)) return;
  for (const { node, words } of asked) yield miss('near-heading', 'item', rangeOf(node), `## ${words}`);
}

/** A line of text, and right below it one across the page, whose signs underline nothing in Markdown. */
function* findRuled({ lineBefore, miss, nodes, textOf }: ParsedPage): Generator<HeadingMiss> {
  for (const ruler of nodes('thematicBreak')) {
    const { start } = rangeOf(ruler);
    if (lineBefore(start) !== '' || !/^(?:_{5,}|\*{5,})$/.test(textOf(ruler))) continue;
    const line = lineBefore(start - 1);
    const from = start - 1 - line.length;
    if (!/^\p{L}[^|]{0,78}[^|.…!;,:»]$/u.test(line) || (from > 0 && /\S/.test(lineBefore(from - 1)))) continue;
    const place = { start: from, end: start + textOf(ruler).length };
    yield { ...miss('near-heading', 'tildes', place, `## ${line.trimEnd()}`, true), found: shown(line) };
  }
}

const underlining = /(?<=^(?:\r?\n)?|\n\r?\n)([^\s:][^\n]*[^\s:])[ \t\r]*\n(~{4,}|\^{4,}|"{4,})[ \t\r]*(?=\n|$)/g;

/** Whether dashes or equal signs underline what is no heading, but a sentence (https://spec.commonmark.org/0.31.2/#setext-headings). */
function isUnderlined(written: string): boolean {
  const [, text] = /^([^]*[.…!;,»])[ \t]*\r?\n[ \t>]*(?:-+|=+)[ \t]*$/.exec(written) ?? [];
  return text !== undefined && text.trim().split(/\s+/).length >= 5;
}

function isBelowHeading(start: number, lineBefore: ParsedPage['lineBefore']): boolean {
  const before = lineBefore(start);
  const above = lineBefore(Math.max(0, start - before.length - 1));
  return /^[ \t>]*$/.test(before) && /^[ \t>]*#{1,6}[ \t]/.test(above);
}
