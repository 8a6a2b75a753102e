import { linesOf, type Line } from './lines.js';
import { findOddHeadings } from './odd-headings.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

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
/** Signs that were meant as a line across the page. */
const ruler = /^(?:[=~+#.…·•—–―─━═⸻_*-]{4,}|[—–―─━═⸻]{2,3}|={3})$/u;
const trigger =
  /^[ \t>]*(?:[=.…·•—–―─━═⸻]{2}[^\p{L}\p{N}\n]*$|#{1,6}[^#\s]|#{7}|#{1,6}[\u00a0\u202f]|#*＃|[*_]{1,3}#|h[1-6]\.[ \t]|={2,6}[ \t])|^(?![ \t>]*#).*\{#[a-z0-9-]+\}[ \t]*$/mu;

/** Lines that were meant as headings. */
export function* findHeadings(page: ParsedPage): Generator<HeadingMiss> {
  yield* findOddHeadings(page);
  if (!trigger.test(page.source)) return;
  for (const block of page.blocks()) {
    if (block.block !== 'paragraph') continue;
    const lines = linesOf(block);
    // Equal signs underline nothing where no line stands above them.
    if (ruler.test(lines[0]!.text.trim()) && (lines.length === 1 || lines[0]!.text.startsWith('='))) {
      const { start, text } = lines[0]!;
      const end = start + text.trimEnd().length;
      const edits = [{ start, end, write: '---' }];
      yield { rule: 'near-heading', kind: 'ruler', start, end, found: shown(text), expected: '---', edits };
      continue;
    }
    for (const line of lines) {
      const miss = toMiss(line, page.source) ?? (line === lines.at(-1) ? toTags(line) : undefined);
      if (miss) yield miss;
    }
  }
}

function toMiss({ text, start }: Line, source: string): HeadingMiss | undefined {
  const end = start + text.trimEnd().length;
  const found = source.slice(start, end);
  const miss = (kind: HeadingMiss['kind'], expected: string, edits?: HeadingMiss['edits']): HeadingMiss => {
    return { rule: 'near-heading', kind, start, end, found: shown(found), expected: shown(expected), ...(edits && { edits }) };
  };
  const [mark, double, single, other] = unspaced.exec(text) ?? [];
  if (mark !== undefined) {
    const write = `${double ?? single ?? '#'.repeat(Math.min(6, other!.length))} `;
    const edits = [{ start, end: start + mark.length, write }];
    return miss(other === undefined ? 'space' : 'hashes', write + found.slice(mark.length), edits);
  }
  const [, level, signs, title] = wiki.exec(found) ?? [];
  if (title !== undefined && (level ?? (found.endsWith('=') || /^\p{Lu}/u.test(title)))) {
    const write = `${'#'.repeat(level === undefined ? signs!.length : Number(level))} ${title.trimEnd()}`;
    return miss('hashes', write, [{ start, end, write }]);
  }
  const [, marked] = /^[*_]{1,3}(#{1,6}[ \t]+[^*_\s].*[^*_\s])[*_]{1,3}$/.exec(found) ?? [];
  if (marked !== undefined) return miss('marks', marked, [{ start, end, write: marked }]);
  // Behind a colon stands the name of a table of another tool.
  if (!endsWithId(text) || text.startsWith(':')) return undefined;
  const [, below] = /[^\s\\>][ \t]+(#{1,6}[ \t]+[^#\s].*)$/.exec(found) ?? [];
  if (below !== undefined) return { ...miss('middle', below), start: end - below.length, found: shown(below) };
  const lineStart = source.lastIndexOf('\n', start - 1);
  const above = source.slice(source.lastIndexOf('\n', lineStart - 1) + 1, Math.max(0, lineStart)).trim();
  if (/^#{1,6}[ \t][^{]*$/.test(above)) return miss('two-lines', `${above} ${found}`);
  return miss('no-hashes', `## ${found.replace(/^[^\p{L}\p{N}«"“”‘’([*_`]+/u, '')}`);
} // prettier-ignore

/** A line of keywords, as other tools have them: `#donnees #licence`. */
function toTags({ text, start }: Line): HeadingMiss | undefined {
  const found = text.trimEnd();
  if (!/^(?:#\p{L}[\p{L}\p{N}_/-]+(?:[ \t,]+|$))+$/u.test(found)) return undefined;
  return { rule: 'near-heading', kind: 'tags', start, end: start + found.length, found: shown(found), expected: '' };
}

/** A line that ends with an id as a heading does, without the signs of one. */
function endsWithId(text: string): boolean {
  const line = text.trimEnd();
  return line.endsWith('}') && /^[ \t]\{#[a-z0-9-]+\}$/.test(line.slice(Math.max(0, line.lastIndexOf('{') - 1)));
}
