import type { Row, Unit } from './row.js';
import { format } from './table.js';

/** The libraries as columns, and what each is called. */
const columns: Readonly<Record<string, string>> = {
  'datagouv-faq': '`createSearch`',
  minisearch: 'MiniSearch',
  lunr: 'lunr',
  orama: 'Orama',
  pagefind: 'Pagefind',
};

/** The table of docs/search.md: what was measured of every search library. */
export function toComparison(rows: readonly Row[]): string {
  const names = Object.keys(columns);
  const lines = rows.flatMap(({ what, parts }) => {
    if (!parts || !('minisearch' in parts.values)) return [];
    const cells = names.map((name) => toCell(parts.values[name], parts.unit));
    return [`| ${[what.replace(', against MiniSearch', ''), ...cells].join(' | ')} |`];
  });
  return [`| | ${Object.values(columns).join(' | ')} |`, `| --- |${' ---: |'.repeat(names.length)}`, ...lines, ''].join(
    '\n',
  );
}

function toCell(value: number | undefined, unit: Unit): string {
  if (value === undefined) return '–';
  return value === 0 ? 'none' : format(value, unit);
}
