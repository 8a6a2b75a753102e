import { linesOf, rangeOfLine, type Line } from './lines.js';
import { findOddHeadings } from './odd-headings.js';
import type { NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type HeadingMiss = NearMiss<'near-heading'>;

/** Spaces that do not count, and signs that nobody sees. */
const blank = String.raw`[ \t\u00a0\u202f\u200b\ufeff]`;
/** `##Titre`, with no space or one that does not count, seven signs, signs of double width; `##. Titre`. */
const unspaced = new RegExp(
  String.raw`^(?:(#{2,6})(?=[^\s#]|[\u00a0\u202f\u200b\ufeff])|(#)(?=\p{Lu}\S*(?: [^#]*)?$)|(#{7,}|#{0,6}＃[#＃]*)(?=\s|\p{L}))(?:[.:)](?=\s))?${blank}*`,
  'u',
);
/** How wikis write headings: `h2. Titre`, `== Titre ==`. */
const wiki = /^(?:h([1-6])\.|(={2,6}))[ \t]+([^\s"=][^=]*)(?:=+[ \t]*)?$/;
/** How Org writes them, with stars before the words; number signs behind the words alone. */
const starred = /^(\*{2,6})[ \t]+([^\s*][^*\n]*)$/;
const trailing = /^(?!#)([^#\n]*[^\s#\\])[ \t]+(#{2,6})$/;
/** Signs that were meant as a line across the page. */
const ruler = /^(?:[=~+#.…·•—–―─━═⸻_*-]{4,}|[—–―─━═⸻]{2,3}|={3})$/u;
const trigger =
  /^[ \t>]*(?:\*\*+[ \t]|[=.…·•—–―─━═⸻]{2}[^\p{L}\p{N}\n]*$|#{1,6}[^#\s]|#{7}|#{1,6}[\u00a0\u202f]|#*＃|[*_]{1,3}#|h[1-6]\.[ \t]|={2,6}[ \t])|^(?![ \t>]*#).*(?:\{#[a-z0-9-]+\}|[ \t]#{2,6})[ \t]*$/mu;

/** Lines that were meant as headings. */
export function* findHeadings(page: ParsedPage): Generator<HeadingMiss> {
  yield* findOddHeadings(page);
  if (!trigger.test(page.source)) return;
  for (const block of page.blocks()) {
    if (block.block !== 'paragraph') continue;
    const lines = linesOf(block);
    // Equal signs underline nothing where no line stands above them.
    if (ruler.test(lines[0]!.text.trim()) && (lines.length === 1 || lines[0]!.text.startsWith('='))) {
      yield page.miss('near-heading', 'ruler', rangeOfLine(lines[0]!), '---', true);
      continue;
    }
    for (const line of lines) {
      const miss =
        (line === lines[0] ? toStarred(line, page) : undefined) ??
        toMiss(line, page) ??
        (line === lines.at(-1) ? toTags(line, page) : undefined);
      if (miss) yield miss;
    }
  }
}

function toMiss(line: Line, { lineBefore, miss: missAt, source }: ParsedPage): HeadingMiss | undefined {
  const { text } = line;
  const { start, end } = rangeOfLine(line);
  const found = source.slice(start, end);
  const miss = (kind: HeadingMiss['kind'], expected: string, edits: Parameters<typeof missAt>[4] = false) =>
    missAt('near-heading', kind, { start, end }, expected, edits);
  const [mark, double, single, other] = unspaced.exec(text) ?? [];
  if (mark !== undefined) {
    const write = `${double ?? single ?? '#'.repeat(Math.min(6, other!.length))} `;
    const edits = [{ start, end: start + mark.length, write }];
    return miss(other === undefined ? 'space' : 'hashes', write + found.slice(mark.length), edits);
  }
  const [, level, signs, title] = wiki.exec(found) ?? [];
  if (title !== undefined && (level ?? (found.endsWith('=') || /^\p{Lu}/u.test(title))))
    return miss('hashes', `${'#'.repeat(level === undefined ? signs!.length : Number(level))} ${title.trimEnd()}`, true);
  const [, marked] = /^[*_]{1,3}(#{1,6}[ \t]+[^*_\s].*[^*_\s])[*_]{1,3}$/.exec(found) ?? [];
  if (marked !== undefined) return miss('marks', marked, true);
  // Behind a colon stands the name of a table of another tool.
  if (!endsWithId(text) || text.startsWith(':')) return undefined;
  const [, below] = /[^\s\\>][ \t]+(#{1,6}[ \t]+[^#\s].*)$/.exec(found) ?? [];
  if (below !== undefined) return missAt('near-heading', 'middle', { start: end - below.length, end }, below);
  const above = lineBefore(Math.max(0, start - lineBefore(start).length - 1)).trim();
  if (/^#{1,6}[ \t][^{]*$/.test(above)) return miss('two-lines', `${above} ${found}`);
  return miss('no-hashes', `## ${found.replace(/^[^\p{L}\p{N}«"“”‘’([*_`]+/u, '')}`);
} // prettier-ignore

/** A line alone at the left edge of a page, whose signs are those of another tool, or stand behind its words. */
function toStarred(line: Line, { lineBefore, miss, source }: ParsedPage): HeadingMiss | undefined {
  const { start, end } = rangeOfLine(line);
  if (lineBefore(start) !== '' || /^\r?\n[^\r\n]/.test(source.slice(end, end + 3))) return undefined;
  const found = source.slice(start, end);
  const [, signs, words] = starred.exec(found) ?? [];
  if (words !== undefined)
    return miss('near-heading', 'hashes', { start, end }, `${'#'.repeat(signs!.length)} ${words}`, true);
  const [, text, hashes] = trailing.exec(found) ?? [];
  return text === undefined ? undefined : miss('near-heading', 'hashes', { start, end }, `${hashes} ${text}`);
}

/** A line of keywords, as other tools have them: `#donnees #licence`. */
function toTags(line: Line, { miss }: ParsedPage): HeadingMiss | undefined {
  const isTags = /^(?:#\p{L}[\p{L}\p{N}_/-]+(?:[ \t,]+|$))+$/u.test(line.text.trimEnd());
  return isTags ? miss('near-heading', 'tags', rangeOfLine(line), '') : undefined;
}

/** A line that ends with an id as a heading does, without the signs of one. */
function endsWithId(text: string): boolean {
  const line = text.trimEnd();
  return line.endsWith('}') && /^[ \t]\{#[a-z0-9-]+\}$/.test(line.slice(Math.max(0, line.lastIndexOf('{') - 1)));
}
