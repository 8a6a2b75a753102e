import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the `.d.cts` beside each `.d.ts` that has none, with the same types, which import `.cjs` instead of `.js`. To
 * ship each type once, the `.d.ts` of an entry point then exports what its `.d.cts` holds, and a `.d.ts` that several
 * entry points share is removed.
 */
export async function writeCommonJsDeclarations(outDir: string): Promise<void> {
  const files = new Set(await readdir(outDir));
  // What ships as an ES module alone has no CommonJS types either.
  const isModule = (base: string) => files.has(`${base}.js`) && !files.has(`${base}.cjs`);
  const names = [...files].filter((name) => name.endsWith('.d.ts') && !files.has(name.replace(/\.ts$/, '.cts')));
  for (const name of names) {
    const base = name.slice(0, -'.d.ts'.length);
    const path = join(outDir, name);
    const declaration = await readFile(path, 'utf8');
    const commonJs = declaration.replace(
      /((?:from|import) (['"])\.{1,2}\/([^'"]+))\.js\2/g,
      (specifier, start: string, quote: string, imported: string) =>
        isModule(imported) ? specifier : `${start}.cjs${quote}`,
    );
    if (isModule(base)) await writeFile(path, commonJs);
    else {
      await writeFile(join(outDir, `${base}.d.cts`), commonJs);
      if (files.has(`${base}.cjs`)) await writeFile(path, `export * from './${base}.cjs';\n`);
      else await rm(path);
    }
  }
}
