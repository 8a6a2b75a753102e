import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emitIds, idsOf } from '../src/compiler/output/modules.js';
import type { Faq } from '../src/data/model.js';

/** The entry points of an edition: those of the FAQ itself. */
const names = ['index', 'about', 'redirects', 'catalog'];
const otherImport = new RegExp(`(?<=(?:from|import) ")\\./(?!(?:ids|${names.join('|')})\\.js")`, 'g');
const exampleImport = new RegExp(`(?<=from 'datagouv-faq)(?='|/(?:${names.join('|')})')`, 'g');

/** Writes the declarations of an edition into its folder: those of the FAQ, with the edition's own ids. */
export async function writeEditionDeclarations(outDir: string, lang: string, { audiences, pages }: Faq): Promise<void> {
  const idsFile = (await readdir(outDir)).find((name) => /^ids-.+\.d\.ts$/.test(name));
  if (idsFile === undefined) throw new Error('The ids have no declaration of their own any more.');
  // Types are exported under short names, which the other declarations import.
  const exported = (await readFile(join(outDir, idsFile), 'utf8'))
    .split('\n')
    .find((line) => /^export (?:type )?\{/.test(line));
  const ids = emitIds(audiences, pages.map(idsOf)).replace(/^export (?=type|interface)/gm, '');
  await writeFile(join(outDir, lang, 'ids.d.ts'), `${ids}\n${exported}\n`);
  for (const name of names) {
    const declaration = await readFile(join(outDir, `${name}.d.ts`), 'utf8');
    const own = declaration
      .replaceAll(`"./${idsFile.replace(/\.d\.ts$/, '.js')}"`, '"./ids.js"')
      .replace(otherImport, '../')
      .replace(exampleImport, `/${lang}`);
    await writeFile(join(outDir, lang, `${name}.d.ts`), own);
  }
}
