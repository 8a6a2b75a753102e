import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the `.d.cts` beside each `.d.ts` that the bundler made: the same types, which import `.cjs` instead of `.js`. */
export async function writeCommonJsDeclarations(outDir: string): Promise<void> {
  const names = (await readdir(outDir)).filter((name) => name.endsWith('.d.ts'));
  for (const name of names) {
    const declaration = await readFile(join(outDir, name), 'utf8');
    const commonJs = declaration.replace(/(from '\.\/[^']+)\.js'/g, "$1.cjs'");
    await writeFile(join(outDir, name.replace(/\.d\.ts$/, '.d.cts')), commonJs);
  }
}
