import { encode } from '../../src/canonical-html/tokenize.js';
import type { Results } from './results.js';
import type { Parts, Row } from './row.js';
import { format } from './table.js';

const width = 760;
const labelWidth = 170;
const valueWidth = 90;
const barHeight = 18;
const gap = 6;
const headHeight = 34;
const colours = { ours: '#000091', peer: '#929292' };
/** The tools that are this package, by their names in the results. */
const ours = ['datagouv-faq', 'native parser'];

/** The builds of the largest corpus as bars: what each tool costs, in one panel a question. */
export function drawChart({ topics }: Results): string {
  // A row that names all tools: the one of the native parser compares two.
  const rows = (topics['build']?.rows ?? []).filter(
    ({ unit, parts }) => unit === '×' && parts && Object.keys(parts.values).length > 2,
  );
  const panels = rows.slice(-4);
  let top = 10;
  const drawn = panels.map((row) => {
    const at = top;
    top += headHeight + Object.keys(row.parts!.values).length * (barHeight + gap) + gap;
    return panel(row, at);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="13">
<title id="title">${encode(`CPU time and memory of builds: ${panels.map(describe).join(' ')}`)}</title>
<rect width="${width}" height="${top}" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}

function panel({ what, parts }: Row, top: number): string {
  const heading = `<text x="12" y="${top + 20}" font-weight="600" fill="#161616">${encode(headingOf(what))}</text>`;
  const { unit, values } = parts!;
  const most = Math.max(...Object.values(values));
  const bars = Object.entries(values).map(([name, value], index) =>
    bar(name, value, { unit, most, y: top + headHeight + index * (barHeight + gap) }),
  );
  return [heading, ...bars].join('\n');
}

interface BarOptions {
  readonly unit: Parts['unit'];
  readonly most: number;
  readonly y: number;
}

function bar(name: string, value: number, { unit, most, y }: BarOptions): string {
  const length = Math.max(1, Math.round((value / most) * (width - labelWidth - valueWidth)));
  const middle = y + barHeight - 5;
  return [
    `<text x="${labelWidth - 8}" y="${middle}" text-anchor="end" fill="#161616">${encode(name === 'native parser' ? 'with --parser native' : name)}</text>`,
    `<rect x="${labelWidth}" y="${y}" width="${length}" height="${barHeight}" fill="${ours.includes(name) ? colours.ours : colours.peer}"/>`,
    `<text x="${labelWidth + length + 6}" y="${middle}" fill="#161616">${encode(format(value, unit))}</text>`,
  ].join('\n');
}

/** What is measured, without the peer it is compared with: every tool has its bar. */
function headingOf(what: string): string {
  return what.replace(/,? against .*/, '');
}

function describe({ what, parts }: Row): string {
  const values = Object.entries(parts!.values).map(([name, value]) => `${name} ${format(value, parts!.unit)}`);
  return `${headingOf(what)}: ${values.join(', ')}.`;
}
