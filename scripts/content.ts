import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import {
  editorialRules,
  type AllowedUrl,
  type CompileOptions,
  type EditorialOptions,
  type SourceFile,
} from '../src/compiler/index.js';

/** The project's folder, as an absolute path. */
export const root = join(import.meta.dirname, '..');

/** Reads the Markdown of the FAQ; `content/README.md` is the editors' guide, not a page. */
export async function readContent(folder = join(root, 'content')): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ path: relative(folder, path).split(sep).join('/'), value: await readFile(path) })),
  );
}

/** The options with which our own content is compiled: the editorial rules are on, and nothing is a mere warning. */
export async function contentOptions(folder = join(root, 'content')): Promise<CompileOptions> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const { foreign, ...words } = await readYaml<Lexicon>(join(folder, 'lexicon.yml'));
  const links = await readYaml<Readonly<Record<string, readonly ListedLink[]>>>(join(folder, 'links.yml'));
  const history = await readFile(join(folder, 'history.json'), 'utf8').catch(() => undefined);
  return {
    version,
    ...(history !== undefined && { history: { path: 'history.json', value: history } }),
    foreignTerms: foreign ?? {},
    editorial: { ...words, urls: Object.values(links).flat().map(toAllowedUrl) },
    rules: { ...editorialRules, 'front-matter-missing': 'error', 'html-dropped': 'error' },
  };
}

/** `lexicon.yml`, whose comments say what each part is for. */
interface Lexicon extends Omit<EditorialOptions, 'urls'> {
  readonly foreign?: Readonly<Record<string, string>>;
}

/** One line of `links.yml`. */
interface ListedLink {
  readonly url: string;
  readonly status: 'attestée' | 'déduite' | 'à vérifier' | 'historique';
}

function toAllowedUrl({ url, status }: ListedLink): AllowedUrl {
  if (status === 'à vérifier') return { url, unverified: true };
  return status === 'historique' ? { url, pages: ['index.md'] } : { url };
}

async function readYaml<T>(path: string): Promise<T> {
  return parse(await readFile(path, 'utf8')) as T;
}
