import { parseMarkdown } from '../markdown/parse.js';
import { mendLine } from '../front-matter/near-lines.js';
import { splitFrontMatter, type SplitPage } from '../front-matter/split.js';
import { findMarks } from '../markdown/marks/find.js';
import { findNearMisses } from '../markdown/near/find.js';
import type { NearRule } from '../markdown/near/miss.js';
import { visit } from '../markdown/visit.js';
import { checkSource } from '../source/check-limits.js';
import { findInvisible } from '../source/invisible.js';
import { defaultLimits } from '../source/limits.js';
import { applyEdits, type Edit } from '../source/edits.js';
import { createLocator, rangeOf, type Range } from '../source/place.js';

/** One mending, at its place in the text before it. */
export interface MarkdownFix {
  readonly line: number;
  readonly column: number;
  readonly rule: NearRule | 'front-matter-text' | 'invisible-character';
  readonly found: string;
  readonly expected: string;
}

/** A file whose Markdown is mended. */
export interface FixedMarkdown {
  readonly value: string;
  readonly fixes: readonly MarkdownFix[];
}

/** A mended mark may make another one readable that stood inside it, or that an invisible character hid; nobody nests them deeper. */
const mostRounds = 6;

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
  // The byte order mark is no part of the text, and stays.
  const mark = value.startsWith('\ufeff') ? '\ufeff' : '';
  let text = value.slice(mark.length);
  for (let round = 0; round < mostRounds; round++) {
    const found = [...findInvisibleProse(text), ...findQuotedTexts(text)];
    const edits = found.length > 0 ? found : findMendable(text);
    if (edits.length === 0) break;
    const locate = createLocator(text);
    for (const { fix, start } of edits) if (fix) fixes.push({ ...locate(start), ...fix });
    edits.sort((one, other) => one.start - other.start);
    text = applyEdits(text, edits);
  }
  return { value: mark + text, fixes };
}

/** An edit, and what is told of it; of several that make one mending, the first tells it. */
interface ToldEdit extends Edit {
  readonly fix?: Pick<MarkdownFix, 'rule' | 'found' | 'expected'>;
}

/** The words with invisible characters outside of code, where these may be meant. */
function findInvisibleProse(text: string): ToldEdit[] {
  const words = findInvisible(text);
  const page = words.length === 0 ? undefined : readPage(text);
  if (!page) return [];
  const code: Range[] = [];
  visit(parseMarkdown(page.body), (node) => {
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') code.push(rangeOf(node));
  });
  return words
    .filter((word) => code.every(({ start, end }) => word.end <= start || word.start >= end))
    .map((edit) => told(edit, 'invisible-character', text));
}

function told(edit: Edit, rule: MarkdownFix['rule'], text: string): ToldEdit {
  return { ...edit, fix: { rule, found: text.slice(edit.start, edit.end), expected: edit.write } };
}

/** Titles and summaries between the quotation marks of a word processor, where no other stands in them. */
function findQuotedTexts(text: string): ToldEdit[] {
  const page = readPage(text);
  if (page?.kind !== 'closed' || page.format !== undefined) return [];
  return Array.from(page.yaml.matchAll(/^(?:title|summary): “[^“”«»"\n]+”(?=[ \t]*\r?$)/gm), ({ 0: found, index }) => {
    const start = page.offset + index;
    return told({ start, end: start + found.length, write: mendLine(found) }, 'front-matter-text', text);
  });
}

function findMendable(text: string): ToldEdit[] {
  const page = readPage(text);
  const tree = page && parseMarkdown(page.body);
  const misses = tree ? findNearMisses(tree, page.body, findMarks(tree, page.body)) : [];
  const isWindows = text.includes('\r\n');
  return misses.flatMap(({ edits = [], rule, found, expected = '' }) =>
    edits.map(({ write, ...edit }, index): ToldEdit => ({
      ...edit,
      write: isWindows ? write.replaceAll('\n', '\r\n') : write,
      ...(index === 0 && { fix: { rule, found, expected } }),
    })),
  );
}

/** A file that can be parsed, with its front matter blanked; `undefined`: nobody knows where its text begins. */
function readPage(text: string): SplitPage | undefined {
  const page = splitFrontMatter(text);
  if (page.kind === 'late' || page.kind === 'unclosed') return undefined;
  return checkSource(page.body, defaultLimits, () => {}) ? page : undefined;
}
