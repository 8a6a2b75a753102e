/** Builds the documentation's site, which any host serves: `npm run docs`; `npm run docs -- --help` says more. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root.js';
import { apiReference } from './api-reference.js';
import { writeSite } from './write-site.js';

const help = `npm run docs : the documentation as a site, in site/; open site/index.html, or let any host serve the folder.

  npm run docs -- --out <folder>   another folder
`;
const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'site') },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  process.stdout.write(help);
  process.exit(0);
}

const out = resolve(options.out);
const count = await writeSite(out, await apiReference());
process.stderr.write(`${count} pages written to ${out}\n`);
