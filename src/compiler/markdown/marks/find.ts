import type { Code, InlineCode, Link, Root } from 'mdast';
import { rangeOf, type Range } from '../../source/place.js';
import { visit } from '../visit.js';
import { isFormula, kindsAround, kindsEscaped, kindsInText, tagSigns } from './kinds.js';
import type { KindOfMark, MarkKind } from './kind.js';
import { kindsLeft } from './left-kinds.js';

/** A mark of another tool that is not understood, by its offsets in the source. */
export interface Mark extends Range {
  readonly kind: MarkKind;
}

/** Finds the marks of other tools in a page; `understood` are those that became Markdown. In the order of the text, none twice. */
export function findMarks(tree: Root, source: string, understood: readonly Range[] = []): readonly Mark[] {
  const page = `\n${source.toLowerCase()}`;
  const isHeld = (sign: string | RegExp) => (typeof sign === 'string' ? page.includes(sign) : sign.test(page));
  const [escaped, around, inText] = [kindsEscaped, kindsAround, kindsInText].map((kinds) => kinds.filter(({ holds }) => holds.some(isHeld)));
  const others = [...tagSigns, 'dataview', /\{[=.]?[a-z][\w:.+-]*[\s,}]|:[a-z][\w:-]*:`|`(?:r [\w.]+\(|\$?= )/];
  if (escaped!.length + around!.length + inText!.length === 0 && !others.some(isHeld)) return [];
  const code: Range[] = [...understood];
  const addresses: Range[] = [];
  const directives: Mark[] = [];
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      code.push(rangeOf(node));
      directives.push(...directiveAt(node, source));
    }
    if (node.type === 'html' && node.value.startsWith('<!--')) code.push(rangeOf(node));
    else if (node.type === 'html' || node.type === 'image' || node.type === 'definition') addresses.push(rangeOf(node));
    else if (node.type === 'link') addresses.push(addressOf(node));
  });
  const plain = blankRanges(source, code);
  const withoutEscapes = plain.replace(/\\[!-/:-@[-`{-~]|\[[^[\]\n]+\]\(\{%-?\s*link\s[^%\n]*%\}[^)\n]*\)/g, blank);
  const text = blankRanges(withoutEscapes, addresses);
  const found = [
    ...directives,
    ...findTags(withoutEscapes),
    ...escaped!.flatMap((kind) => findKind(plain, kind)),
    ...around!.flatMap((kind) => findKind(withoutEscapes, kind)).filter(({ kind, start, end }) => kind !== 'math' || isFormula(source.slice(start, end))),
    ...inText!.flatMap((kind) => findKind(text, kind)),
  ];
  return withoutOverlaps(found);
} // prettier-ignore

/** What somebody writes for a title or a summary that is not known yet. */
const unknownText = /^(?:[.…?_-]+|sans titre|untitled)$/i;

/** Finds in a text that is no Markdown what was to be replaced: a tag of a template, `[À COMPLÉTER]`, `TODO`. */
export function findPlaceholder(text: string): Mark | undefined {
  if (unknownText.test(text)) return { kind: 'placeholder', start: 0, end: text.length };
  const placeholders = kindsLeft.filter(({ kind }) => kind === 'placeholder');
  return [...findTags(text), ...placeholders.flatMap((kind) => findKind(text, kind))][0];
}

/** What only a program makes text of: a block in the name of a directive, and the role before code (`{ref}`…``, `:ref:`…``). */
function directiveAt(node: Code | InlineCode, source: string): Mark[] {
  const { start, end } = rangeOf(node);
  if (node.type === 'code') {
    const [line = '', ...others] = source.slice(start, end).split('\n');
    // Without its end it is found as code that nothing ends.
    if (node.lang?.startsWith('{') && !/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(others.at(-1) ?? '')) return [];
    return /^(?:\{[=.]?[a-z][\w:.-]*(?:\}|,?$)|dataview)/i.test(node.lang ?? '') ? [{ kind: 'directive', start, end: start + line.length }] : [];
  }
  // A piece of a program that its tool runs, and shows what it gives.
  if (/^(?:r [\w.]+\(.*\)|\$?= (?:this|dv)\..*)$/.test(node.value)) return [{ kind: 'directive', start, end }];
  const role = /(?:\{[a-z][\w:.+-]*\}|(?<![\w:]):[a-z][\w-]*:(?:[a-z][\w-]*:)?)$/i.exec(source.slice(Math.max(0, start - 40), start))?.[0];
  return role === undefined ? [] : [{ kind: 'directive', start: start - role.length, end }];
} // prettier-ignore

/** The part of a link that readers do not see; all of one that shows its own address. */
function addressOf(node: Link): Range {
  const [first, ...others] = node.children;
  const isBare = others.length === 0 && first?.type === 'text' && node.url.endsWith(first.value);
  return isBare ? rangeOf(node) : { ...rangeOf(node), start: rangeOf(node.children.at(-1) ?? node).end };
}

function findKind(text: string, { kind, pattern }: KindOfMark): Mark[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ kind, start: index, end: index + length }));
}

const tagEnds: Readonly<Record<string, string>> = { '{%': '%}', '{{': '}}', '{::': '}', '<%': '%>' };

/** Liquid's tags and objects, Hugo's shortcodes, kramdown's extensions, and tags of templates, over as many lines as they take. */
function findTags(text: string): Mark[] {
  const tags: Mark[] = [];
  const opening = /\{%|\{\{|\{::|<%/g;
  // A kind of tag that nothing closes from here on is not closed further on either.
  const unclosed = new Set<string>();
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [start] = match;
    const close = tagEnds[start]!;
    const end = unclosed.has(start) ? -1 : text.indexOf(close, opening.lastIndex);
    if (end < 0) {
      unclosed.add(start);
      opening.lastIndex = match.index + 1;
      continue;
    }
    opening.lastIndex = end + close.length;
    tags.push({ kind: 'tag', start: match.index, end: opening.lastIndex });
  }
  return tags;
}

/** What stands inside another mark is a part of it. */
function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  let end = 0;
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      const isOwn = mark.start >= end;
      if (isOwn) end = mark.end;
      return isOwn;
    });
}

function blankRanges(text: string, ranges: readonly Range[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const first = Math.max(from, start);
    blanked += text.slice(from, first) + blank(text.slice(first, end));
    from = end;
  }
  return blanked + text.slice(from);
}

function blank(text: string): string {
  return text.replace(/[^\n]+/g, ({ length }) => ' '.repeat(length));
}
