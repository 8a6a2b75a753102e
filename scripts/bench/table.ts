import type { Results } from './results.js';
import { holds, type Row, type Unit } from './row.js';

/** The results as Markdown: a table for each topic, then when and on what they were measured. */
export function toMarkdown({ peers, topics }: Results, titles: Readonly<Record<string, string>>): string {
  const known = Object.entries(titles).flatMap(([name, title]) => {
    const result = topics[name];
    return result ? [{ title, ...result }] : [];
  });
  const tables = known.map(({ title, rows }) => `## ${title}\n\n${head}\n${rows.map(toLine).join('\n')}\n`);
  const places = new Set(known.map(({ date, machine, node }) => `${date}, ${machine}, Node ${node}`));
  return [
    ...tables,
    `Measured ${[...places].join('; ')}; load up to ${Math.max(...known.map(({ load }) => load))}.`,
    `Peers: ${Object.entries(peers).map(([name, version]) => `${name} ${version}`).join(', ')}.`, // prettier-ignore
    '',
  ].join('\n');
}

const head = `| measured | result | target | rounds | in numbers |
| --- | ---: | ---: | --- | --- |`;

/** One row of the table. */
export function toLine(row: Row): string {
  const { what, value, unit, limit, spread, parts, note } = row;
  const target = limit === undefined ? '' : `≤ ${format(limit, unit)}`;
  const result = holds(row) ? format(value, unit) : `${format(value, unit)} (missed)`;
  const rounds = spread ? `${format(spread[0], unit)} – ${format(spread[1], unit)}` : '';
  const numbers = Object.entries(parts?.values ?? {}).map(([name, one]) => `${name} ${format(one, parts!.unit)}`);
  const details = [numbers.join(', '), note].filter(Boolean).join('; ');
  return `| ${[what, result, target, rounds, details].join(' | ')} |`;
}

/** A value with its unit, as the table prints it. */
export function format(value: number, unit: Unit): string {
  if (unit === '×') return `${value.toFixed(value < 0.1 ? 3 : 2)} ×`;
  if (unit === '^') return value.toFixed(2);
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value < 10 && unit.endsWith('s') ? 2 : 1;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim();
}
