/**
 * `npm run bench`: measures, and writes the tables of docs/performance.md and docs/search.md, the chart and the sizes in
 * README.md.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceFile } from '../../src/build/folder/replace-file.js';
import { root } from '../root.js';
import { drawChart } from './chart.js';
import { withSizes, withTable } from './pages.js';
import { toComparison } from './search-comparison.js';
import { readResults, withTopic, writeResults } from './results.js';
import { toMarkdown } from './table.js';
import { titles, topics, usualTopics } from './topics.js';

const usage = `npm run bench -- [options]

  --only <topics>    ${Object.keys(topics).join(',')} (default: all but large, which takes minutes)
  --pages <counts>   sizes of the corpora that are built (default: 366,1000,10000)
  --rounds <count>   times each thing is measured; builds of 15 s of CPU and more, once (default: 5)
  --help             this text

Measures, then writes results.json and results.svg below scripts/bench/, the tables of docs/performance.md
and docs/search.md and the sizes of README.md's entry points.
Topics that are not measured keep their last results.
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: usualTopics.join(',') },
    pages: { type: 'string', default: '366,1000,10000' },
    rounds: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit();
}

const progress = (message: string) => process.stderr.write(`${message}\n`);
const options = { rounds: count(values.rounds), pages: values.pages.split(',').map(count), progress };
let results = await readResults();

for (const name of values.only.split(',')) {
  const topic = topics[name];
  if (!topic) throw new RangeError(`No topic '${name}'. Topics: ${Object.keys(topics).join(', ')}.`);
  progress(`== ${topic.title}`);
  results = await withTopic(results, name, await topic.measure(options));
  await writeResults(results);
}

const table = toMarkdown(results, titles);
await replaceFile(join(root, 'scripts/bench/results.svg'), drawChart(results));
const tables = { performance: table, search: toComparison(results.topics['search']?.rows ?? []) };
for (const [name, one] of Object.entries(tables)) {
  const page = join(root, `docs/${name}.md`);
  await replaceFile(page, withTable(await readFile(page, 'utf8'), one));
}
const readme = join(root, 'README.md');
await replaceFile(readme, withSizes(await readFile(readme, 'utf8'), results.topics['size']?.rows ?? []));
process.stdout.write(table);

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`Expected a whole number above 0, got '${text}'.`);
  return value;
}
