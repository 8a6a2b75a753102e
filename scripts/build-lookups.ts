import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { root } from './root.js';

const target = join(root, 'src/compiler/output/lookups-source.ts');

/** The lookups of `src/data/lookups.ts` as JavaScript, for the modules of projects, which import nothing at run time. */
export async function bundleLookups(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { createLookups } from './src/data/lookups.ts';\nexport { flatten } from './src/data/sections.ts';",
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  const [code, ...more] = outputFiles[0]!.text.split('export {\n  createLookups,\n  flatten\n};\n');
  if (more.join('') !== '') throw new Error('The bundler has given the lookups other names.');
  return code!.replace(/^\/\/ src\/.*\n/gm, '');
}

/** Writes them as a module of the compiler; a test says when that is stale. */
export async function buildLookups(): Promise<void> {
  const lines = (await bundleLookups()).split('\n').map((line) => `${JSON.stringify(line)},`);
  const code = `// Generated from src/data/lookups.ts by scripts/build-lookups.ts: do not edit.\nexport const lookupsSource = [${lines.join('\n')}].join('\\n');\n`;
  await writeFile(target, await format(code, { ...(await resolveConfig(target)), filepath: target }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildLookups();
