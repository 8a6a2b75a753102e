import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { page } from 'datagouv-faq/pages/citoyen';

const answersOf = ({ titleHtml, html, children }) => titleHtml + html + children.map(answersOf).join('');
/** The answers of a page alone: a page grows with them, and the portal may add so much to each. */
const answers = gzipSync(page.html + page.sections.map(answersOf).join('')).length;

/** What a first visit may cost, in bytes gzipped. */
const budgets = { 'index.html': 16_000, 'faq/citoyen.html': 2.5 * answers, script: 40_000, style: 60_000 };

const weigh = async (file) => gzipSync(await readFile(`dist/${file}`)).length;
const html = await readFile('dist/index.html', 'utf8');
const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(js|css))"/g)];
const sum = async (kind) => {
  const sizes = await Promise.all(first.filter((match) => match[2] === kind).map((match) => weigh(match[1])));
  return sizes.reduce((total, size) => total + size, 0);
};

const weights = {
  'index.html': await weigh('index.html'),
  'faq/citoyen.html': await weigh('faq/citoyen.html'),
  script: await sum('js'),
  style: await sum('css'),
};
console.table(weights);
for (const [name, budget] of Object.entries(budgets))
  if (!(weights[name] > 0 && weights[name] <= budget)) throw new Error(`${name} weighs ${weights[name]} bytes, more than ${budget}.`);

for (const file of (await readdir('dist', { recursive: true })).filter((name) => name.endsWith('.html'))) {
  const page = await readFile(`dist/${file}`, 'utf8');
  if (/<(?:script|link|img)[^>]*(?:src|href)="https?:/.test(page.replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, '')))
    throw new Error(`${file} loads something from another origin.`);
}
