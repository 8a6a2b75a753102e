import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pack } from '../pack.js';
import { root } from '../root.js';
import { sections } from '../../src/faq/index.js';
import { bundle, gzip } from './bundle.js';
import { median, type Row } from './row.js';

/** Bytes of what a portal downloads and a type-checker reads: the same on every machine. */
export async function measureSizes(): Promise<Row[]> {
  const html = sections.map((section) => gzip(section.html));
  const bundles = async (name: string) => {
    const sizes = await Promise.all(
      sections.map(({ page, id }) => bundle(`export { ${name} } from 'datagouv-faq/sections/${page}/${id}';`)),
    );
    return median(sizes.map((size, index) => size / html[index]!));
  };
  return [
    { what: '`{ html }` of one section, against its HTML', value: await bundles('html'), unit: '×', limit: 1.1 },
    {
      what: '`{ section }` with all its fields, against its HTML',
      value: await bundles('section'),
      unit: '×',
      limit: 1.9,
    },
    ...(await readerSizes()),
    {
      what: '`renderBareHtml`: levels, ids and addresses',
      value: (await bundle("export { renderBareHtml } from 'datagouv-faq/html';")) / 1000,
      unit: 'kB',
      limit: 1.5,
    },
    {
      what: 'the newsletter’s HTML part, shell and styles, code alone',
      value: (await bundle("export { htmlPart } from './src/newsletter/html-part.ts';")) / 1000,
      unit: 'kB',
      limit: 6,
    },
    { what: 'declaration of a section’s module, at most', value: await declarationBytes(), unit: 'B', limit: 60 },
    { what: 'declaration of the ids, a section', value: await idBytes(), unit: 'B', limit: 60 },
    ...(await packageSizes()),
    { what: 'runtime dependencies', value: await runtimeDependencies(), unit: '', limit: 0 },
  ];
}

/** The readers, code alone. */
const readers = [
  { entry: 'html', name: 'renderHtml', limit: 2, peer: 'hast-util-to-html 11.4 kB' },
  { entry: 'text', name: 'renderText', limit: 2, peer: 'html-to-text 73 kB' },
  { entry: 'newsletter', name: 'renderNewsletter', limit: 11.3, peer: 'text part and checks included' },
  { entry: 'hast', name: 'toHast' },
  { entry: 'json-ld', name: 'toFaqPage' },
  { entry: 'search', name: 'createSearch' },
  { entry: 'changes', name: 'diff' },
  { entry: 'feeds', name: 'renderAtom', limit: 4.1 },
] as const;

async function readerSizes(): Promise<Row[]> {
  return Promise.all(
    readers.map(async ({ entry, name, ...rest }) => ({
      what: `\`${name}\`, code alone`,
      value: (await bundle(`export { ${name} } from 'datagouv-faq/${entry}';`)) / 1000,
      unit: 'kB' as const,
      ...('limit' in rest && { limit: rest.limit }),
      ...('peer' in rest && { note: rest.peer }),
    })),
  );
}

async function declarationBytes(): Promise<number> {
  const files = sections.map(({ page, id }) => stat(join(root, `dist/sections/${page}/${id}.d.ts`)));
  return Math.max(...(await Promise.all(files)).map(({ size }) => size));
}

async function idBytes(): Promise<number> {
  return Math.round((await stat(await idsDeclaration())).size / sections.length);
}

/** The declaration file that lists the ids; the bundler names it after its content. */
export async function idsDeclaration(): Promise<string> {
  const index = await readFile(join(root, 'dist/index.d.cts'), 'utf8');
  const name = /from ["']\.\/(ids-[^"']+)\.cjs/.exec(index)?.[1];
  if (name === undefined) throw new Error('dist/index.d.cts names no file of ids');
  return join(root, `dist/${name}.d.cts`);
}

/** What npm publishes and what it installs. */
async function packageSizes(): Promise<Row[]> {
  const { size, unpackedSize, entryCount } = await pack();
  const note = `${entryCount} files, with the English edition`;
  return [
    { what: 'the package as npm downloads it', value: size / 1e6, unit: 'MB' },
    { what: 'the package installed', value: unpackedSize / 1e6, unit: 'MB', limit: 3, note },
  ];
}

async function runtimeDependencies(): Promise<number> {
  const { dependencies = {} } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies?: object;
  };
  return Object.keys(dependencies).length;
}
