import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

// What Vite built holds the answers that were imported, and not the rest.
const [script] = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
const bundle = readFileSync(`dist/assets/${script}`, 'utf8');
assert.match(bundle, /trois semaines/);
assert.match(bundle, /gratuite pour les moins de 18 ans/);

const { faq, getSection } = await import('./src/faq/index.js');
assert.deepEqual(
  faq.pages.map(({ id }) => id),
  ['index', 'inscription', 'emprunts', 'horaires', 'numerique'],
);
assert.equal(faq.version, '3.2.0');
assert.equal(faq.attribution.source, 'Médiathèque de Trifouillis');
assert.equal(getSection('horaires#dimanche').links[0].target, 'inscription#tarifs');
assert.throws(() => getSection('producteur#certification'), RangeError);
assert.deepEqual(JSON.parse(readFileSync('src/faq/faq.json', 'utf8')), JSON.parse(JSON.stringify(faq)));

// A second build changes nothing; a fault in a page is told at its line, and the output stays whole.
const build = ['datagouv-faq', 'build', 'content', '--out', 'src/faq', '--cache', '--lang', 'en'];
const before = readFileSync('src/faq/faq.json', 'utf8');
execFileSync('npx', build);
assert.equal(readFileSync('src/faq/faq.json', 'utf8'), before);

const page = 'content/guides/horaires.md';
const text = readFileSync(page, 'utf8');
appendFileSync(page, '\n[Voir](nulle-part.md)\n');
const broken = spawnSync('npx', build, { encoding: 'utf8' });
assert.equal(broken.status, 1);
assert.match(broken.stderr, new RegExp(`guides/horaires\\.md:${text.split('\n').length + 1}:1 {2}error`));
assert.equal(readFileSync('src/faq/faq.json', 'utf8'), before);
writeFileSync(page, text);
