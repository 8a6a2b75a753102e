import { defineConfig, type Options } from 'tsup';

/** The build script sets the folder: code is written beside the content, and the whole then replaces `dist`. */
const outDir = process.env.OUT_DIR ?? 'dist';

/** What consumers import, by entry point. */
const entry = {
  index: 'src/index.ts',
  catalog: 'src/catalog.ts',
  compiler: 'src/compiler/index.ts',
};

/** Pages are written by the content build, not bundled: the code refers to them where they stand. */
const externalPages = (extension: string): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'external-pages',
  setup(build) {
    build.onResolve({ filter: /^#pages\// }, ({ path }) => ({
      path: `./pages/${path.slice('#pages/'.length)}${extension}`,
      external: true,
    }));
  },
});

const shared: Options = {
  outDir,
  clean: false,
  silent: true,
  target: 'es2022',
  // The bundled libraries: with `node` the ESM build throws at import, with `browser` it needs `document`.
  platform: 'neutral',
  noExternal: [/^(?!node:|#pages\/)/],
  external: [/^node:/],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
    options.charset = 'utf8';
    options.chunkNames = 'chunks/[name]-[hash]';
  },
};

export default defineConfig([
  {
    ...shared,
    entry,
    format: 'esm',
    splitting: true,
    outExtension: () => ({ js: '.js' }),
    esbuildPlugins: [externalPages('.js')],
    metafile: true,
  },
  {
    ...shared,
    entry,
    format: 'cjs',
    outExtension: () => ({ js: '.cjs' }),
    esbuildPlugins: [externalPages('.cjs')],
  },
  {
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    dts: {
      only: true,
      compilerOptions: { ignoreDeprecations: '6.0', paths: { '#pages/*': [`./${outDir}/pages/*.d.ts`] } },
    },
  },
]);
