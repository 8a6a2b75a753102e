import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledPackage } from './bundled-packages.js';
import { root } from './root.js';

/** Writes the licences of the libraries that the bundles hold. */
export async function writeThirdPartyLicenses(outDir: string, packages: readonly BundledPackage[]): Promise<void> {
  const notices = await Promise.all(packages.map(notice));
  await writeFile(join(outDir, 'THIRD-PARTY-LICENSES.txt'), `${notices.join(`\n${'-'.repeat(72)}\n\n`)}`);
}

async function notice({ folder, name, version, license = 'licence not stated' }: BundledPackage): Promise<string> {
  const file = (await readdir(join(root, folder))).sort().find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
  return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
}
