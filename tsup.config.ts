import { defineConfig, type Options } from 'tsup';

/** The build script sets the folder: code is written beside the content, and the whole then replaces `dist`. */
const outDir = process.env.OUT_DIR ?? 'dist';

/** What portals and scripts import: each a file of its own, since a second file costs more than a few shared lines. */
const readers = {
  index: 'src/faq/index.ts',
  catalog: 'src/faq/catalog.ts',
  html: 'src/html/index.ts',
  search: 'src/search/index.ts',
  text: 'src/text/index.ts',
  hast: 'src/hast/index.ts',
  'json-ld': 'src/json-ld/index.ts',
  newsletter: 'src/newsletter/index.ts',
  feeds: 'src/feeds/index.ts',
  combine: 'src/combine/index.ts',
};

/** What builds content; the command line shares its chunks. */
const builders = {
  changes: 'src/changes/index.ts',
  compiler: 'src/compiler/index.ts',
};

const entry = { ...readers, ...builders };

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
  noExternal: [/^(?!node:|#content\/)/],
  external: [/^node:/],
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

export default defineConfig([
  { ...esm, entry: readers, splitting: false },
  {
    ...esm,
    entry: { ...builders, cli: 'src/cli/main.ts', 'chunks/compile-worker': 'src/build/pages/compile-worker.ts' },
    splitting: true,
    metafile: true,
  },
  {
    ...shared,
    entry,
    format: 'cjs',
    outExtension: () => ({ js: '.cjs' }),
    esbuildPlugins: [externalContent('.cjs')],
    metafile: true,
  },
  {
    ...shared,
    entry,
    format: 'esm',
    // The build copies them for CommonJS: making them twice would take half of its time.
    dts: {
      only: true,
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
]);
