import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { root } from './root.js';
import { editorialRules, readWordLists, type CompileOptions, type SourceFile } from '../src/compiler/index.js';
import type { License } from '../src/data/model.js';

export { root } from './root.js';

/** Reads the Markdown of the FAQ; `content/README.md` is the editors' guide, not a page; a hidden file is none either. */
export async function readContent(folder = join(root, 'content')): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /^[^.].*\.md$/.test(entry.name) && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ path: relative(folder, path).split(sep).join('/'), value: await readFile(path) })),
  );
}

const licenceOuverte: License = {
  name: 'Licence Ouverte 2.0',
  spdx: 'etalab-2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};

/** The options with which our own content is compiled: the editorial rules are on, and nothing is a mere warning. */
export async function contentOptions(folder = join(root, 'content')): Promise<CompileOptions> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const [lexicon, links] = await Promise.all(
    ['lexicon.yml', 'links.yml'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  const history = await readFile(join(folder, 'history.json'), 'utf8').catch(() => undefined);
  const words = await readFile(join(folder, 'en/lexicon.yml'), 'utf8').catch(() => undefined);
  const english = await readFile(join(folder, 'en/history.json'), 'utf8').catch(() => undefined);
  return {
    version,
    license: licenceOuverte,
    attribution: { source: 'data.gouv.fr', url: 'https://www.data.gouv.fr/' },
    ...(history !== undefined && { history: { path: 'history.json', value: history } }),
    ...(english !== undefined && { histories: { en: { path: 'en/history.json', value: english } } }),
    ...readWordLists({ lexicon: lexicon!, links: links! }),
    ...(words !== undefined && { editions: { en: readWordLists({ lexicon: words }, 'en/') } }),
    rules: { ...editorialRules, 'front-matter-missing': 'error', 'html-dropped': 'error' },
  };
}
