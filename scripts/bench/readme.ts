const begin = '<!-- bench: begin (written by `npm run bench`) -->';
const end = '<!-- bench: end -->';

/** The README with the table between its markers. */
export function withTable(readme: string, table: string): string {
  const [before, after] = [readme.indexOf(begin), readme.indexOf(end)];
  if (before === -1 || after < before) throw new Error(`README.md lacks the markers ${begin} and ${end}`);
  return `${readme.slice(0, before)}${begin}\n\n${table}\n${readme.slice(after)}`;
}

/** The table that stands in the README. */
export function readTable(readme: string): string {
  return readme.slice(readme.indexOf(begin) + begin.length, readme.indexOf(end)).trim();
}
