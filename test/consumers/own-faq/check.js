import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { linkInventory } from 'datagouv-faq/changes';
import { renderHtml } from 'datagouv-faq/html';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What `npx datagouv-faq` starts, in a third of its time.
const cli = fileURLToPath(new URL('./node_modules/datagouv-faq/dist/cli.js', import.meta.url));

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

// The same as one file, and as a file for each page; the commands read any of them.
const write = (format) => execFileSync(process.execPath, [cli, 'build', '--format', format, '--out', `dist/${format}`]);
const read = (path) => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));
write('json');
write('pages');
assert.deepEqual(read('json/faq.json'), JSON.parse(JSON.stringify(faq)));
const catalog = read('pages/catalog.json');
assert.deepEqual(catalog.pages[1], {
  id: 'inscription',
  path: 'guides/inscription',
  title: "S'inscrire",
  audience: 'lecteur',
});
assert.deepEqual(
  catalog.pages.map(({ id }) => read(`pages/pages/${id}.json`)),
  read('json/faq.json').pages,
);
assert.equal('links' in catalog, false);
assert.deepEqual(
  linkInventory(catalog.pages.map(({ id }) => read(`pages/pages/${id}.json`))),
  read('json/faq.json').links,
);
assert.match(renderHtml(read('pages/pages/horaires.json')), /<h2 id="dimanche">/);
for (const path of ['src/faq', 'dist/json', 'dist/json/faq.json'])
  assert.match(execFileSync(process.execPath, [cli, 'diff', path, 'dist/pages', '--lang', 'en'], { encoding: 'utf8' }), /none/);

// A second build changes nothing; a fault in a page is told at its line, and the output stays whole.
const build = [cli, 'build', 'content', '--out', 'src/faq', '--cache', '--lang', 'en'];
const before = readFileSync('src/faq/pages/horaires.js', 'utf8');
execFileSync(process.execPath, build);
assert.equal(readFileSync('src/faq/pages/horaires.js', 'utf8'), before);

const page = 'content/guides/horaires.md';
const text = readFileSync(page, 'utf8');
appendFileSync(page, '\n[Voir](nulle-part.md)\n');
const broken = spawnSync(process.execPath, build, { encoding: 'utf8' });
assert.equal(broken.status, 1);
assert.match(broken.stderr, new RegExp(`guides/horaires\\.md:${text.split('\n').length + 1}:1 {2}error`));
assert.equal(readFileSync('src/faq/pages/horaires.js', 'utf8'), before);
writeFileSync(page, text);
