import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.js';

/** A library whose code stands in the bundles, as its own manifest names it. */
export interface BundledPackage {
  /** From the top of the project. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** The libraries that the bundles hold, by folder, as the metafiles of the code build list them; those are used up. */
export async function takeBundledPackages(outDir: string): Promise<readonly BundledPackage[]> {
  const folders = new Set<string>();
  for (const format of ['esm', 'cjs']) {
    const metafile = join(outDir, `metafile-${format}.json`);
    const { inputs } = JSON.parse(await readFile(metafile, 'utf8')) as Metafile;
    for (const input of Object.keys(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
    await rm(metafile);
  }
  return Promise.all([...folders].sort().map(async (folder) => ({ folder, ...(await readManifest(folder)) })));
}

/** What the manifest of a package in this folder says of it. */
export async function readManifest(folder: string): Promise<Omit<BundledPackage, 'folder'>> {
  const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as BundledPackage;
  const { name, version, license } = manifest;
  return { name, version, ...(license !== undefined && { license }) };
}
