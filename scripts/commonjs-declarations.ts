import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the `.d.cts` beside each `.d.ts` that has none: the same types, which import `.cjs` instead of `.js`. */
export async function writeCommonJsDeclarations(outDir: string): Promise<void> {
  const files = new Set(await readdir(outDir));
  // What ships as an ES module alone has no CommonJS types either.
  const isModule = (base: string) => files.has(`${base}.js`) && !files.has(`${base}.cjs`);
  const names = [...files].filter(
    (name) =>
      name.endsWith('.d.ts') && !files.has(name.replace(/\.ts$/, '.cts')) && !isModule(name.slice(0, -'.d.ts'.length)),
  );
  for (const name of names) {
    const declaration = await readFile(join(outDir, name), 'utf8');
    const commonJs = declaration.replace(/((?:from|import) (['"])\.{1,2}\/[^'"]+)\.js\2/g, '$1.cjs$2');
    await writeFile(join(outDir, name.replace(/\.d\.ts$/, '.d.cts')), commonJs);
  }
}
