import { readFile, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { rolldown } from 'rolldown';
import { rollup, type Plugin } from 'rollup';
import webpack from 'webpack';

type Files = Readonly<Record<string, string>>;
/** Bundles a module, `entry.js` of a project, and gives the files that come out; `entry.js` is the first one loaded. */
export type Bundler = (project: string, entry: string) => Promise<Files>;

export const bundlers: Readonly<Record<'rollup' | 'rolldown' | 'esbuild' | 'webpack', Bundler>> = {
  async rollup(project, entry) {
    const bundle = await rollup({ input: entry, plugins: [await resolvePackage(project)], logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'es', compact: true, entryFileNames: 'entry.js' });
    return Object.fromEntries(output.map((file) => [file.fileName, 'code' in file ? file.code : '']));
  },
  async rolldown(_project, entry) {
    const bundle = await rolldown({ input: entry, logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'es', minify: true, entryFileNames: 'entry.js' });
    return Object.fromEntries(output.map((file) => [file.fileName, 'code' in file ? file.code : '']));
  },
  async esbuild(_project, entry) {
    const outdir = dirname(entry);
    const options = { bundle: true, minify: true, splitting: true, format: 'esm', write: false } as const;
    const { outputFiles } = await esbuild({ ...options, entryPoints: { entry }, outdir });
    return Object.fromEntries(outputFiles.map(({ path, text }) => [relative(outdir, path), text]));
  },
  async webpack(_project, entry) {
    const path = join(dirname(entry), 'webpack');
    await new Promise<void>((resolve, reject) => {
      webpack(
        { mode: 'production', entry, output: { path, filename: 'entry.js' }, performance: false },
        (error, stats) => (error || stats!.hasErrors() ? reject(error ?? new Error(stats!.toString())) : resolve()),
      );
    });
    return { 'entry.js': await readFile(join(path, 'entry.js'), 'utf8') };
  },
};

/** Gzipped bytes that a page loads at its start: the entry and what it imports statically. */
export async function firstLoad(bundler: Bundler, project: string, code: string): Promise<number> {
  const entry = join(await mkdtemp(join(project, 'bundle-')), 'entry.js');
  await writeFile(entry, code);
  const files = await bundler(project, entry);
  const loaded = new Set<string>();
  const load = (path: string): number => {
    const file = files[path];
    if (file === undefined || loaded.has(path)) return 0;
    loaded.add(path);
    const imports = [...file.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)];
    const below = imports.map(([, specifier]) => load(posix.join(posix.dirname(path), specifier!)));
    return below.reduce((sum, bytes) => sum + bytes, gzipSync(file, { level: 9 }).length);
  };
  return load('entry.js');
}

/** What Rollup's own plugin for Node's resolution does with this package: its exports, and that no module has effects. */
async function resolvePackage(project: string): Promise<Plugin> {
  const folder = join(project, 'node_modules/datagouv-faq');
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, { import: { module?: string; default: string } }>;
  };
  return {
    name: 'resolve-package',
    resolveId(specifier, importer) {
      const own = /^datagouv-faq(\/.+)?$/.exec(specifier);
      const entry = own && exports[`.${own[1] ?? ''}`]!.import;
      const path = entry ? join(folder, entry.module ?? entry.default) : join(dirname(importer ?? ''), specifier);
      return importer === undefined ? null : { id: path, moduleSideEffects: false };
    },
  };
}
