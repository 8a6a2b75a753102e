import type { Row } from './row.js';
import { format } from './table.js';

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
