import type { Heading } from 'mdast';
import { visit } from '../visit.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type HeadingMiss = NearMiss<'near-heading'>;

/** Headings without words, headings whose signs are cut in two (`# # Titre`), sentences that dashes underline, questions in a list. */
export function* findOddHeadings({ tree, source }: ParsedPage): Generator<HeadingMiss> {
  if (/^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+#{1,6}[ \t].*\{#/m.test(source)) yield* findInLists(tree, source);
  if (/^(?:~{4}|\^{4}|"{4})/m.test(source)) yield* findTildes(source);
  if (
    !/^[ \t>]*#{1,6}[ \t#]*(?:\{.*)?$|^[ \t>]*#+[ \t]+#+[ \t]|[.…!;,»][ \t]*\r?\n[ \t>]*(?:-+|=+)[ \t]*$|^[ \t>]*#{1,6}[ \t].*\r?\n(?![ \t>]*[-=#]).*\r?\n[ \t>]*(?:-+|=+)[ \t]*$/m.test(
      source,
    )
  )
    return;
  for (const { position } of headingsIn(tree)) {
    const [start, end] = [position!.start.offset!, position!.end.offset!];
    const line = source.slice(start, end);
    const [mark] = /^#{1,6}(?:[ \t]+#+)+[ \t]+(?=[^\s#{])/.exec(line) ?? [];
    if (mark !== undefined) {
      const write = `${mark.replace(/\s+/g, '').slice(0, 6)} `;
      const edits = [{ start, end: start + mark.length, write }];
      yield {
        rule: 'near-heading',
        kind: 'hashes',
        start,
        end,
        found: shown(line),
        expected: shown(write + line.slice(mark.length)),
        edits,
      };
    } else if (/^#[ \t#]*(?:\{[^{}]*\}[ \t#]*)?$/.test(line)) {
      yield { rule: 'near-heading', kind: 'empty', start, end, found: shown(line), expected: '## …' };
    } else if (isUnderlined(line) || (line.includes('\n') && isBelowHeading(source, start))) {
      yield { rule: 'near-heading', kind: 'underlined', start, end, found: shown(line), expected: '---' };
    }
  }
}

/** Other signs below a line, at least as many as its letters, as reStructuredText underlines its headings. */
function* findTildes(source: string): Generator<HeadingMiss> {
  for (const { 0: written, 1: line = '', 2: signs = '', index } of source.matchAll(underlining)) {
    if (signs.length < line.length || !/^\p{L}/u.test(line)) continue;
    const [start, end, write] = [index, index + written.trimEnd().length, `## ${line.trimEnd()}`];
    yield { rule: 'near-heading', kind: 'tildes', start, end, found: shown(line), expected: shown(write), edits: [{ start, end, write }] };
  }
} // prettier-ignore

const underlining = /(?<=^(?:\r?\n)?|\n\r?\n)([^\s:][^\n]*[^\s:])[ \t\r]*\n(~{4,}|\^{4,}|"{4,})[ \t\r]*(?=\n|$)/g;

/** Whether dashes or equal signs underline what is no heading, but a sentence (https://spec.commonmark.org/0.31.2/#setext-headings). */
function isUnderlined(written: string): boolean {
  const [, text] = /^([^]*[.…!;,»])[ \t]*\r?\n[ \t>]*(?:-+|=+)[ \t]*$/.exec(written) ?? [];
  return text !== undefined && text.trim().split(/\s+/).length >= 5;
}

/** No empty line stands between a heading and what follows: that is its text, no second heading. */
function isBelowHeading(source: string, start: number): boolean {
  return /^[ \t>]*#{1,6}[ \t].*\r?\n[ \t>]*$/.test(
    source.slice(source.lastIndexOf('\n', source.lastIndexOf('\n', start - 1) - 1) + 1, start),
  );
}

/** A question is a section: one that stands in an item of a list has no address. */
function* findInLists(tree: ParsedPage['tree'], source: string): Generator<HeadingMiss> {
  const items: Heading[] = [];
  visit(tree, (node) => {
    if (node.type === 'listItem') items.push(...node.children.filter((child) => child.type === 'heading'));
  });
  for (const { position } of items) {
    const [start, end] = [position!.start.offset!, position!.end.offset!];
    const line = source.slice(start, end);
    if (/\{#[a-z0-9-]+\}[ \t#]*$/.test(line))
      yield { rule: 'near-heading', kind: 'item', start, end, found: shown(line), expected: shown(line) };
  }
}

function headingsIn(tree: ParsedPage['tree']): Heading[] {
  const headings: Heading[] = [];
  visit(tree, (node) => void (node.type === 'heading' && headings.push(node)));
  return headings;
} // prettier-ignore
