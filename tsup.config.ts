import { resolve } from 'node:path';
import type { Options } from 'tsup';

/** The build script sets the folder: code is written beside the content, and the whole then replaces `dist`. */
const outDir = process.env.OUT_DIR ?? 'dist';

/** The languages into which the content is translated: each has the entry points of this FAQ, over data of its own. */
const editions = (process.env.EDITIONS ?? '').split(',').filter(Boolean);

/** This FAQ. What a page asks for stands in files of its own: bundlers split between files, not inside of one. */
const faq = {
  index: 'src/faq/index.ts',
  about: 'src/faq/about.ts',
  redirects: 'src/faq/redirects.ts',
  catalog: 'src/faq/catalog.ts',
};
/** The catalog for who runs all of a file that is imported. */
export const nodeCatalog = 'src/faq/node-catalog.ts';
const faqParts = {
  'faq-data': 'src/faq/data.ts',
  'faq-known-ids': 'src/faq/known-ids.ts',
  'faq-lookup': 'src/faq/lookup.ts',
  'faq-resolve': 'src/faq/resolve.ts',
};

/** What portals and scripts import: each a file of its own, since a second file costs more than a few shared lines. */
const readers = {
  html: 'src/html/index.ts',
  search: 'src/search/index.ts',
  text: 'src/text/index.ts',
  hast: 'src/hast/index.ts',
  'json-ld': 'src/json-ld/index.ts',
  newsletter: 'src/newsletter/index.ts',
  feeds: 'src/feeds/index.ts',
  editions: 'src/editions/index.ts',
  browser: 'src/browser/index.ts',
  'search-box': 'src/search-box/index.ts',
  vue: 'src/vue/index.ts',
  react: 'src/react/index.ts',
  combine: 'src/combine/index.ts',
};

/** The part of `react` that is the browser's: the directive that says so stands for a whole file. */
const parts = { 'react-client': 'src/react/client.ts' };

/** What builds content, whose chunks the command line shares: ES modules alone, which Node's `require` takes as well. */
const builders = {
  changes: 'src/changes/index.ts',
  compiler: 'src/compiler/index.ts',
  build: 'src/build/project-build.ts',
  vite: 'src/vite/index.ts',
  astro: 'src/astro/index.ts',
};

/** The custom element, for pages without a bundler: one file, an ES module. */
const element = { element: 'src/element/index.ts' };

/** What has types, by the name of its declaration. */
export const declared: Readonly<Record<string, string>> = { ...faq, ...readers, ...builders, ...element };

/** The content build writes its modules beside the code: they are not bundled, but referred to where they stand. */
const externalContent = (extension: string): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'external-content',
  setup(build) {
    build.onResolve({ filter: /^#content\// }, ({ path }) => ({
      path: `./${path.slice('#content/'.length)}${extension}`,
      external: true,
    }));
  },
});

const shared: Options = {
  outDir,
  clean: false,
  // As written: Deno knows Node's modules by their prefix only.
  removeNodeProtocol: false,
  silent: true,
  target: 'es2022',
  // The bundled libraries: with `node` the ESM build throws at import, with `browser` it needs `document`.
  platform: 'neutral',
  noExternal: [/^(?!node:|#content\/|vue$|react$)/],
  external: [/^node:/, 'vue', 'react'],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
    options.charset = 'utf8';
    options.chunkNames = 'chunks/[name]-[hash]';
  },
};

const esm: Options = {
  ...shared,
  format: 'esm',
  outExtension: () => ({ js: '.js' }),
  esbuildPlugins: [externalContent('.js')],
};

/** Components take these where they stand: the browser's script, loaded once they are shown, and the printers of HTML. */
const besideComponents = (extension: string): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'beside-components',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.\/(?:browser|html)\/index|\.\/client)\.js$/ }, ({ importer, path }) => {
      const component = /[\\/]src[\\/](vue|react)[\\/]/.exec(importer)?.[1];
      const name = /(\w+)\/index/.exec(path)?.[1] ?? `${component}-client`;
      return component === undefined ? undefined : { path: `./${name}${extension}`, external: true };
    });
  },
});

const faqModules: Options = {
  ...esm,
  entry: { ...faq, ...faqParts },
  splitting: true,
  esbuildOptions(options) {
    shared.esbuildOptions!(options, { format: 'esm' });
    // Beside the content's modules, which they import.
    options.chunkNames = 'faq-[hash]';
  },
};

/** What Node and CommonJS have in a form of their own, which reads JSON once it is asked for. */
const ofNode = ['data', 'catalog-data', 'section-loaders'];

/** The small parts of the content become a part of the code; for Node, so does what reads the others. */
export const contentInside = (folder: string, forNode = false): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'content-inside',
  setup(build) {
    // What is loaded later stays where it is.
    build.onResolve({ filter: /^\.\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
    build.onResolve({ filter: /^#content\// }, ({ path }) => {
      const name = path.slice('#content/'.length);
      if (!ofNode.includes(name)) return { path: resolve(folder, `${name}.js`) };
      return forNode ? { path: resolve(folder, `node-${name}.js`) } : undefined;
    });
  },
});

/**
 * The FAQ for who reads files one by one: a file costs more than what is in it. Browsers take `whole`, which imports
 * the pages, Node takes `node` and `node-catalog`, which read JSON when they are asked for a page. Bundlers are led to
 * the files above by the condition `module` of `package.json`.
 */
const unbundled = (folder: string): Options[] =>
  [{ whole: faq.index }, { node: faq.index, 'node-catalog': nodeCatalog }].map((entry) => ({
    ...esm,
    outDir: folder,
    entry,
    splitting: false,
    // Names stay as they are, for stacks: to keep them beside shorter ones takes calls at import.
    esbuildOptions(options) {
      shared.esbuildOptions!(options, { format: 'esm' });
      options.minifyWhitespace = true;
      // Would put `createRequire` where it is called, and tools that trace files no longer see which file is read.
      options.minifySyntax = !('node' in entry);
    },
    esbuildPlugins: [contentInside(folder, 'node' in entry), externalContent('.js')],
  }));

const cjs: Options = {
  ...shared,
  format: 'cjs',
  // Nobody bundles it to be small; with the names of functions, which stacks and the tools of frameworks show.
  minify: true,
  keepNames: true,
  outExtension: () => ({ js: '.cjs' }),
  esbuildOptions(options) {
    shared.esbuildOptions!(options, { format: 'cjs' });
    // Jest knows no dynamic import in CommonJS.
    options.supported = { 'dynamic-import': false };
  },
};

/** The entry points of this FAQ for CommonJS, whose content stands in a folder. */
const commonJsFaq = (folder: string): Options => ({
  ...cjs,
  outDir: folder,
  entry: { ...faq, catalog: nodeCatalog },
  esbuildPlugins: [contentInside(folder), externalContent('.cjs')],
});

export default [
  {
    ...esm,
    entry: { ...readers, ...parts },
    splitting: false,
    esbuildPlugins: [externalContent('.js'), besideComponents('.js')],
  },
  // Browsers get these as they are.
  { ...esm, entry: element, splitting: false, minify: true },
  faqModules,
  ...unbundled(outDir),
  ...editions.flatMap((lang) => [
    { ...faqModules, outDir: `${outDir}/${lang}` },
    ...unbundled(`${outDir}/${lang}`),
    commonJsFaq(`${outDir}/${lang}`),
  ]),
  {
    ...esm,
    entry: { ...builders, cli: 'src/cli/main.ts', 'chunks/compile-worker': 'src/build/pages/compile-worker.ts' },
    splitting: true,
    metafile: true,
    // Without the names of functions, which would keep bundlers from dropping those that nobody uses.
    minify: true,
  },
  commonJsFaq(outDir),
  { ...cjs, entry: { ...readers, ...parts }, esbuildPlugins: [besideComponents('.cjs')], metafile: true },
] satisfies Options[];
