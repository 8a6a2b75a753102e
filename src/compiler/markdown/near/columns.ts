import { linesOf, type Line } from './lines.js';
import { shown, type MissKinds, type NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

interface Separator {
  readonly kind: MissKinds['near-table'];
  /** What stands between two cells. */
  readonly between: RegExp;
  /** How many rows, and how many cells in each, make a table. */
  readonly rows: number;
  readonly cells: number;
  readonly trigger: RegExp;
}

/** What separates cells where a table comes from a spreadsheet, a word processor or another keyboard. */
const separators: readonly Separator[] = [
  { kind: 'tabs', between: /\t/, rows: 2, cells: 2, trigger: /[^\s>]\t/ },
  { kind: 'spaces', between: / {3,}/, rows: 2, cells: 2, trigger: /[^\s>] {3,}[^\s>]/ },
  { kind: 'bars', between: /[¦│┃｜]/, rows: 2, cells: 2, trigger: /[¦│┃｜]/ },
  { kind: 'semicolons', between: /;(?=[^\s;])/, rows: 3, cells: 2, trigger: /;[^\s;]/ },
  { kind: 'semicolons', between: /,(?=[^\s,])/, rows: 3, cells: 3, trigger: /,[^\s,]/ },
];

/** Rows of as many cells, with no bar between them. */
export function* findColumns(page: ParsedPage): Generator<NearMiss<'near-table'>> {
  const possible = separators.filter(({ trigger }) => trigger.test(page.source));
  if (possible.length === 0) return;
  for (const block of page.blocks()) {
    if (block.block !== 'paragraph' || block.text.includes('|')) continue;
    const lines = linesOf(block);
    const found = lines.length < 2 ? undefined : possible.find((separator) => areRows(lines, separator));
    if (found) yield toMiss(lines[0]!, found, page);
  }
}

function areRows(lines: readonly Line[], { kind, between, rows, cells }: Separator): boolean {
  const first = cellsOf(lines[0]!.text, between);
  if (lines.length < rows || first.length < cells || first.some((cell) => !/\p{L}/u.test(cell))) return false;
  const isAligned = ({ text }: Line) =>
    kind !== 'spaces' || text.search(/(?<= {3})[^ ]/) === lines[0]!.text.search(/(?<= {3})[^ ]/);
  return (
    lines.every((line) => {
      const own = cellsOf(line.text, between);
      return own.length === first.length && own[0] !== '' && isAligned(line);
    }) && !lines.every((line) => line.text.startsWith(`${first[0]}\t`) && first[0]!.length === 1)
  );
}

function cellsOf(text: string, between: RegExp): string[] {
  return text
    .trim()
    .replace(/^[¦│┃｜]|[¦│┃｜]$/g, '')
    .trim()
    .split(between);
}

function toMiss({ start, text }: Line, { kind, between }: Separator, { miss, source }: ParsedPage): NearMiss<'near-table'> {
  const end = start + text.trimEnd().length;
  const written = source.slice(start, end);
  const cells = cellsOf(written, between).map((cell) => cell.trim());
  const row = miss('near-table', kind, { start, end }, `| ${cells.join(' | ')} |`);
  return kind === 'tabs' ? { ...row, found: shown(written.replace(/\t+/g, ' ⇥ ')) } : row;
} // prettier-ignore
