import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { listFiles } from '../../src/build/folder/list-files.js';
import type { SourceFile } from '../../src/compiler/index.js';
import { root } from '../root.js';
import { withHeader } from './sources.js';

/** Entry points whose file is not `src/<name>/index.ts`. */
const files: Readonly<Record<string, string>> = {
  '.': 'src/faq/index.ts',
  './about': 'src/faq/about.ts',
  './redirects': 'src/faq/redirects.ts',
  './catalog': 'src/faq/catalog.ts',
  './build': 'src/build/project-build.ts',
};

/** Entry points without a page: the content's own modules, and what repeats the names of another entry point. */
const unlisted = /^\.\/(?:en(?:\/|$)|pages\/|sections\/|search-synonyms$)|\.json$/;

/** The file that each documented entry point of `package.json` is built from, by its name there. */
export async function entryPoints(): Promise<ReadonlyMap<string, string>> {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { exports: object };
  const names = Object.entries(exports)
    .filter(([name, target]) => typeof target === 'object' && !unlisted.test(name))
    .map(([name]) => name);
  return new Map(names.map((name) => [name, files[name] ?? `src/${name.slice(2)}/index.ts`]));
}

/** A page for each entry point, which TypeDoc writes from the docstrings. */
export async function apiReference(): Promise<SourceFile[]> {
  const out = await mkdtemp(join(tmpdir(), 'datagouv-faq-api-'));
  try {
    const sources = await entryPoints();
    await runTypeDoc([...sources.values()], out);
    const written = listFiles(out).filter((file) => file.endsWith('.md') && file !== 'README.md');
    return await Promise.all(written.map((file) => toPage(file, out, sources)));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function runTypeDoc(sources: readonly string[], out: string): Promise<void> {
  const options: TypeDocOptions & Partial<PluginOptions> = {
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: sources.map((file) => join(root, file)),
    tsconfig: join(root, 'tsconfig.json'),
    readme: 'none',
    outputFileStrategy: 'modules',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    disableSources: true,
    // The types are checked by `npm run test:types`.
    skipErrorChecking: true,
    excludeExternals: true,
    groupOrder: ['Functions', 'Classes', 'Variables', '*'],
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    enumMembersFormat: 'table',
    logLevel: 'Error',
  };
  const application = await Application.bootstrapWithPlugins(options as Partial<TypeDocOptions>);
  const project = await application.convert();
  if (!project) throw new Error('TypeDoc could not read the entry points.');
  await application.outputs.writeOutput({ name: 'markdown', path: out }, project);
}

/** `html.md` of TypeDoc becomes the page `api-html`: the manual has a page `html`. */
async function toPage(file: string, folder: string, sources: ReadonlyMap<string, string>): Promise<SourceFile> {
  const names = new Map([...sources].map(([name, source]) => [documentOf(source), nameOf(name)]));
  const text = await readFile(join(folder, file), 'utf8');
  const name = names.get(basename(file, '.md'))!;
  const body = text
    .replace(/^# .*\n/m, `# API: ${name === 'faq' ? 'datagouv-faq' : `datagouv-faq/${name}`}\n`)
    .replaceAll(
      /\]\((?:[\w./-]*\/)?([\w-]+)\.md(#[^)]*)?\)/g,
      (_, document: string, hash = '') => `](api-${names.get(document)!}.md${hash})`,
    );
  return { path: `docs/reference/api-${name}.md`, value: withHeader(body, 'en') };
}

/** `./html` is named `html`; the package itself `faq`. */
function nameOf(entryPoint: string): string {
  return entryPoint === '.' ? 'faq' : entryPoint.slice('./'.length);
}

/** TypeDoc names a document after the source: the folder of an `index.ts`, else the file. */
function documentOf(source: string): string {
  return basename(source.replace(/(?:\/index)?\.ts$/, ''));
}
