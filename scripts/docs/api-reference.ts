import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { SourceFile } from '../../src/compiler/index.js';
import { root } from '../root.js';
import { withHeader } from './sources.js';

/** The entry points of the package, each with the file that it is built from. */
const entryPoints = {
  'datagouv-faq': 'src/faq/index.ts',
  'datagouv-faq/catalog': 'src/faq/catalog.ts',
  ...Object.fromEntries(
    ['html', 'text', 'hast', 'json-ld', 'search', 'changes', 'newsletter', 'feeds', 'compiler'].map((name) => [
      `datagouv-faq/${name}`,
      `src/${name}/index.ts`,
    ]),
  ),
};

/** A page for each entry point, which TypeDoc writes from the docstrings. */
export async function apiReference(): Promise<SourceFile[]> {
  const out = await mkdtemp(join(tmpdir(), 'datagouv-faq-api-'));
  try {
    await runTypeDoc(out);
    const files = (await readdir(out, { recursive: true })).filter(
      (file) => file.endsWith('.md') && file !== 'README.md',
    );
    return await Promise.all(files.map((file) => toPage(file, out)));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function runTypeDoc(out: string): Promise<void> {
  const options: TypeDocOptions & Partial<PluginOptions> = {
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: Object.values(entryPoints).map((file) => join(root, file)),
    tsconfig: join(root, 'tsconfig.json'),
    readme: 'none',
    outputFileStrategy: 'modules',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    disableSources: true,
    // The types are checked by `npm run test:types`.
    skipErrorChecking: true,
    excludeExternals: true,
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
async function toPage(file: string, folder: string): Promise<SourceFile> {
  const text = await readFile(join(folder, file), 'utf8');
  const name = basename(file, '.md');
  const specifier = name === 'faq' ? 'datagouv-faq' : `datagouv-faq/${name}`;
  const body = text
    .replace(/^# .*\n/m, `# API: ${specifier}\n`)
    .replaceAll(
      /\]\((?:[\w./-]*\/)?([\w-]+)\.md(#[^)]*)?\)/g,
      (_, page: string, hash = '') => `](api-${page}.md${hash})`,
    );
  return { path: `docs/reference/api-${name}.md`, value: withHeader(body, 'en') };
}
