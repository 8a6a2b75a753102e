import { parseMarkdown } from '../markdown/parse.js';
import { splitFrontMatter } from '../front-matter/split.js';
import { findNearMisses } from '../markdown/near/find.js';
import type { NearMiss, NearRule } from '../markdown/near/miss.js';
import { visit } from '../markdown/visit.js';
import { checkSource } from '../source/check-limits.js';
import { findInvisible } from '../source/invisible.js';
import { defaultLimits } from '../source/limits.js';
import { createLocator } from '../source/place.js';
import { applyEdits, type Edit } from './apply-edits.js';

/** One mending, at its place in the text before it. */
export interface MarkdownFix {
  readonly line: number;
  readonly column: number;
  readonly rule: NearRule | 'invisible-character';
  readonly found: string;
  readonly expected: string;
}

/** A file whose Markdown is mended. */
export interface FixedMarkdown {
  readonly value: string;
  readonly fixes: readonly MarkdownFix[];
}

/** A mended mark may make another one readable that stood inside it; nobody nests them deeper. */
const mostRounds = 4;

/**
 * Mends what nearly is Markdown where only one mending is possible: a heading without its space, the bullets of a word
 * processor, a table without its row of dashes, a link with a space before its address. Everything else stays as it is,
 * and so does a file whose front matter does not begin or end as it must.
 *
 * @param value The file, front matter included.
 * @returns The mended file and each mending. A second run changes nothing.
 * @example
 * fixMarkdown('##Titre {#titre}\n').value; // '## Titre {#titre}\n'
 */
export function fixMarkdown(value: string): FixedMarkdown {
  const fixes: MarkdownFix[] = [];
  let text = value;
  for (let round = 0; round < mostRounds; round++) {
    const misses = findMendable(text);
    if (misses.length === 0) break;
    const locate = createLocator(text);
    for (const { rule, start, found, expected = '' } of misses) fixes.push({ ...locate(start), rule, found, expected });
    text = applyEdits(
      text,
      misses.flatMap(({ edits }) => edits!).sort((a, b) => a.start - b.start),
    );
  }
  const invisible = findInvisibleProse(text);
  const locate = createLocator(text);
  for (const { start, end, write } of invisible)
    fixes.push({ ...locate(start), rule: 'invisible-character', found: text.slice(start, end), expected: write });
  return { value: applyEdits(text, invisible), fixes };
}

/** The words with invisible characters outside of code, where these may be meant. */
function findInvisibleProse(text: string): Edit[] {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const words = findInvisible(text.slice(start)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  const page = words.length === 0 ? undefined : readPage(text);
  if (!page) return [];
  const code: [number, number][] = [];
  visit(parseMarkdown(page.body), ({ type, position }) => {
    if (type === 'code' || type === 'inlineCode' || type === 'html')
      code.push([position!.start.offset!, position!.end.offset!]);
  });
  return words.filter(({ start: from, end: to }) => code.every(([a, b]) => to <= a || from >= b));
}

function findMendable(text: string): NearMiss[] {
  const page = readPage(text);
  return page ? findNearMisses(parseMarkdown(page.body), page.body).filter(({ edits }) => edits) : [];
}

/** A file that can be parsed, with its front matter blanked; `undefined`: nobody knows where its text begins. */
function readPage(text: string): { readonly body: string } | undefined {
  // The byte order mark is no part of the Markdown, but of the file's offsets.
  const page = splitFrontMatter(text.replace(/^\ufeff/, ' '));
  if (page.kind === 'late' || page.kind === 'unclosed') return undefined;
  return checkSource(page.body, defaultLimits, () => {}) ? page : undefined;
}
