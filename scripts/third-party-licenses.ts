import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './content.js';

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Writes the licences of the libraries that the bundles hold, as the build's own metafiles list them. */
export async function writeThirdPartyLicenses(outDir: string): Promise<void> {
  const packages = new Set<string>();
  for (const format of ['esm', 'cjs']) {
    const metafile = join(outDir, `metafile-${format}.json`);
    const { inputs } = JSON.parse(await readFile(metafile, 'utf8')) as Metafile;
    for (const input of Object.keys(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder !== undefined) packages.add(folder);
    }
    await rm(metafile);
  }
  const notices = await Promise.all([...packages].sort().map(notice));
  await writeFile(join(outDir, 'THIRD-PARTY-LICENSES.txt'), `${notices.join(`\n${'-'.repeat(72)}\n\n`)}`);
}

async function notice(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = (await readdir(join(root, folder))).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
  return `${manifest.name} ${manifest.version}, ${manifest.license ?? 'licence not stated'}\n\n${text.trim()}\n`;
}
