import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { root } from './root.js';
import { runNode } from './run-node.js';

/**
 * Writes the declarations of the entry points into `outDir`, one file each; what several share gets a file of its own.
 * Those of the sources are written by TypeScript 7, which runs as a program: it takes a tenth of the time.
 *
 * @param entries Source files below `src`, by the name of what is published.
 */
export async function writeDeclarations(outDir: string, entries: Readonly<Record<string, string>>): Promise<void> {
  const folder = `${outDir}.types`;
  await rm(folder, { recursive: true, force: true });
  await emitDeclarations(folder, Object.values(entries));
  await bundleDeclarations(folder, outDir, entries);
  await rm(folder, { recursive: true });
}

/** Writes a declaration for each source file into `folder`. */
async function emitDeclarations(folder: string, files: readonly string[]): Promise<void> {
  const configuration = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      // `npm run test:types` has the types checked.
      noCheck: true,
      rootDir: join(root, 'src'),
      outDir: folder,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    files: files.map((file) => join(root, file)),
    include: [join(root, 'src/**/*.d.ts')],
  };
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'tsconfig.json');
  await writeFile(path, JSON.stringify(configuration));
  await runNode([join(root, 'node_modules/typescript-7/bin/tsc'), '-p', path]);
}

/** Takes out the comments that name the files of this build: they mean nothing in the package. */
const withoutPaths: Plugin = {
  name: 'without-paths',
  renderChunk: { order: 'post', handler: (code) => code.replace(/^\/\/(?:#(?:end)?region)?.*\n/gm, '') },
};

async function bundleDeclarations(
  folder: string,
  outDir: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  const declared = (source: string) => join(folder, source.replace(/^src\/(.*)\.tsx?$/, '$1.d.ts'));
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, declared(source)])),
    // Imports of other packages stay imports: whoever uses those types has the package.
    external: /^(?![./])/,
    plugins: [dts({ dtsInput: true, emitDtsOnly: true, tsconfig: false }), withoutPaths],
  });
  await bundle.write({
    dir: outDir,
    entryFileNames: '[name].d.ts',
    // A shared file is named after what it declares: an entry point's `index` is named as its folder.
    chunkFileNames: ({ name, moduleIds }) =>
      name === 'index.d' ? `${basename(dirname(moduleIds.at(-1)!))}-[hash].d.ts` : '[name]-[hash].d.ts',
  });
}
