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
