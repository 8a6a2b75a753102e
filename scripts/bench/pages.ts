import type { Row } from './row.js';
import { format } from './table.js';

const begin = '<!-- bench: begin (written by `npm run bench`) -->';
const end = '<!-- bench: end -->';

/** A page of `docs/` with a table between its markers. */
export function withTable(page: string, table: string): string {
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before === -1 || after < before) throw new Error(`A page of docs/ lacks the markers ${begin} and ${end}`);
  return `${page.slice(0, before)}${begin}\n\n${table}\n${page.slice(after)}`;
}

/** The table that stands in a page of `docs/`. */
export function readTable(page: string): string {
  return page.slice(page.indexOf(begin) + begin.length, page.indexOf(end)).trim();
}

/** `README.md` with the size of each reader that was measured in the last cell of its line among the entry points. */
export function withSizes(readme: string, rows: readonly Row[]): string {
  return rows.reduce((text, { what, value, unit }) => {
    const name = /^(`\w+`), code alone$/.exec(what)?.[1];
    if (name === undefined) return text;
    const line = new RegExp(`^(\\|[^|\\n]+\\| ${name}[^|\\n]*\\|)[^|\\n]*\\|$`, 'm');
    if (!line.test(text)) throw new Error(`README.md has no entry point that gives ${name} first`);
    return text.replace(line, `$1 ${format(value, unit)} |`);
  }, readme);
}
