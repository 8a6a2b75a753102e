// The first result of one search library in a process that has just started, and what it finds: prints JSON.
// Arguments: the library, the file of the pages, the file of its index (`make` writes it, `load` reads it), `make` or
// `load`, files of questions.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { libraries, toDocuments } from './search-libraries.mjs';

const [library, pagesFile, indexFile, way, ...files] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(pagesFile, 'utf8'));
// Texts are given to each library as it wants them: neither that nor reading files is measured.
const given = way === 'load' ? readFileSync(indexFile, 'utf8') : { pages, documents: toDocuments(pages) };

const before = process.cpuUsage();
const { make, load, save, find } = await libraries[library]();
const index = await (way === 'load' ? load : make)(given);
await find(index, 'comment publier des données ?');
const { user, system } = process.cpuUsage(before);

const saved = way === 'make' && save ? save(index) : '';
if (saved !== '') writeFileSync(indexFile, saved);
const asked = files.flatMap((file) => Object.values(JSON.parse(readFileSync(file, 'utf8'))).flat());
const ranks = [];
for (const [question, keys] of asked) ranks.push((await find(index, question)).findIndex((key) => keys.includes(key)));
const share = (limit) => ranks.filter((rank) => rank >= 0 && rank < limit).length / ranks.length;
console.log(
  JSON.stringify({
    firstResultMs: (user + system) / 1000,
    indexBytes: saved === '' ? 0 : gzipSync(saved, { level: 9 }).length,
    first: share(1),
    firstThree: share(3),
  }),
);
