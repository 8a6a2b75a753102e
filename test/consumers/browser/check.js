import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { html } from 'datagouv-faq/sections/producteur/certification';
import { show } from './out/page.js';

const element = { innerHTML: '' };
show(element);
if (element.innerHTML !== html) throw new Error('The page does not show the answer.');

const bundle = gzipSync(await readFile('out/page.js')).length;
const answer = gzipSync(html).length;
if (bundle > answer + 100) throw new Error(`The bundle weighs ${bundle} bytes for an answer of ${answer}.`);
