import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest, type BundledPackage } from './bundled-packages.js';

type Named = Omit<BundledPackage, 'folder'>;

/**
 * Writes the list of the libraries that the bundles hold as a CycloneDX bill of materials, which scanners read.
 * It holds no time and no serial number: the same source makes the same bytes.
 */
export async function writeSbom(outDir: string, packages: readonly BundledPackage[]): Promise<void> {
  const components = packages.map(toComponent).sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: toComponent(await readManifest('.')) },
    components,
  };
  await writeFile(join(outDir, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
}

function toComponent({ name, version, license }: Named) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const slash = name.indexOf('/');
  return {
    type: 'library',
    'bom-ref': purl,
    ...(slash > 0 && { group: name.slice(0, slash) }),
    name: name.slice(slash + 1),
    version,
    ...(license !== undefined && { licenses: [toLicense(license)] }),
    purl,
  };
}

/** SPDX's single identifiers and its expressions have fields of their own. */
function toLicense(license: string) {
  return /[ ()]/.test(license) ? { expression: license } : { license: { id: license } };
}
