import { rangeOf } from '../../source/place.js';
import type { NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type HtmlMiss = NearMiss<'near-html'>;

/** The references that people write by name; HTML has two thousand more. */
const names =
  'nbsp|amp|lt|gt|quot|apos|laquo|raquo|[lr][sd]quo|hellip|[mn]dash|euro|copy|reg|trade|times|deg|middot|bull|shy|thinsp|ensp|emsp|rarr|[oO][eE]lig|[cC]cedil|[aeiouyAEIOUY](?:acute|grave|circ|uml)|[nN]tilde';
/** `&nbsp` without its semicolon: not in an address, whose parts are separated by the same sign. */
const unended = new RegExp(
  String.raw`(?<![?&=/#;])&(?:(?:${names})(?![\w;=&])|#\d{2,5}(?![\d;])|#x[\da-fA-F]{2,5}(?![\da-fA-F;]))`,
  'g',
);
/** A reference whose sign was made one itself. */
const twice = new RegExp(String.raw`&amp;(?:${names}|#\d{2,5}|#x[\da-fA-F]{2,5});`, 'g');
/** Tags of word processors, tags with a space, comments with too few dashes. */
const brokenTag =
  /<\/?[a-z]{1,3}:[a-z]+\s*\/?>|<[ \t]+\/?(?:b|i|u|em|strong|br|p|a|span|div|sup|sub|kbd|code)\s*\/?>|<!-[ \t][^<>\n]*>|<![ \t]+-[^<>\n]*>|<(?:br[ \t]*\/[ \t]+|[\\|](?:br|b|i|u|em|strong|p)|br[.,;\\]|\/[ \t]+(?:br|b|i|u|em|strong|p))>/gi;
/** A break among them. */
const lineBreak = /^<[\s\\|/]*br\b/i;

/** The sign of a quotation as HTML writes it, or as an Asian keyboard does. */
const quoted = /(?<=^|\n)(?:&gt;|＞)[ \t]*(?=[\p{L}«"“*_[])/gu;

/** What nearly is HTML: references without an end, tags that are none, comments that nothing ends, Markdown inside a block. */
export function* findHtml(page: ParsedPage): Generator<HtmlMiss> {
  const { blocks, source } = page;
  if (!/[&<＞]/.test(source)) return;
  if (source.includes('<')) yield* findInTags(page);
  if (!/＞|&[a-z#]|<[ \t!/\\|]|<br[^>]|<\/?[a-z]{1,3}:/i.test(source)) return;
  for (const block of blocks()) {
    const written = source.slice(block.offset, block.offset + block.text.length);
    if (!/[&<＞]/.test(written)) continue;
    if (block.block === 'paragraph') yield* findQuote(written, block.offset, page);
    // Prose blanks the references that are right.
    const miss = (kind: HtmlMiss['kind'], index: number, { length }: string, expected: string) => {
      const start = block.offset + index;
      return page.miss('near-html', kind, { start, end: start + length }, expected, kind === 'semicolon');
    };
    for (const { 0: found, index } of block.text.matchAll(unended)) yield miss('semicolon', index, found, `${found};`);
    for (const { 0: found, index } of block.text.matchAll(/<!--[^\n]*/g)) yield miss('note', index, found, '-->');
    for (const { 0: found, index } of block.text.matchAll(brokenTag))
      yield miss('tag', index, found, lineBreak.test(found) ? '<br>' : '');
    for (const { 0: found, index } of written.matchAll(twice)) {
      // Code and addresses are blanked as a whole, text around its references is not.
      if (block.text.slice(index + '&amp;'.length, index + found.length) === found.slice('&amp;'.length))
        yield miss('twice', index, found, `&${found.slice('&amp;'.length)}`);
    }
  }
}

function* findQuote(written: string, offset: number, { miss }: ParsedPage): Generator<HtmlMiss> {
  const edits = Array.from(written.matchAll(quoted), ({ 0: { length }, index }) => {
    return { start: offset + index, end: offset + index + length, write: '> ' };
  });
  const [first] = edits;
  if (!first) return;
  const [line] = /^[^\n]*/.exec(written.slice(first.start - offset))!;
  const place = { start: first.start, end: first.start + line.length };
  yield miss('near-html', 'quote', place, `> ${line.slice(first.end - first.start)}`, edits);
}

const markdown =
  /\*\*[^\s*][^*\n]*\*\*|\[[^[\]\n]+\]\((?:https?:|[\w./-]+\.md|#)[^()\n]*\)|^[ \t]*(?:#{1,6}|[-*])[ \t]+\p{L}/mu;

/** Markdown that stands in a block of HTML is text (https://spec.commonmark.org/0.31.2/#html-blocks). */
function* findInTags({ miss, nodes, source }: ParsedPage): Generator<HtmlMiss> {
  const inText = new Set<unknown>(nodes('paragraph').flatMap(({ children }) => children));
  for (const node of nodes('html')) {
    const { value } = node;
    const { start, end } = rangeOf(node);
    if (inText.has(node)) continue;
    if (value.startsWith('<!--')) {
      if (!value.includes('-->')) yield miss('near-html', 'comment', { start, end }, '-->');
      continue;
    }
    if (!/^<(?:article|aside|blockquote|center|dd|details|div|figcaption|figure|li|p|section|summary|td)\b/i.test(value)) continue;
    const text = value.replace(/<(code|pre|script|style)\b[^]*?<\/\1>|<!--[^]*?-->|<[^<>]*>/gi, (tag) => ' '.repeat(tag.length));
    const found = markdown.exec(text)?.[0].trim();
    const from = found === undefined ? -1 : source.indexOf(found, start);
    if (from >= 0) yield miss('near-html', 'markdown', { start: from, end: from + found!.length }, '');
  }
} // prettier-ignore
