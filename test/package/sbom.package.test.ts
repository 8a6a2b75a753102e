import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, inject, test } from 'vitest';

interface Component {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly [{ readonly expression?: string; readonly license?: { readonly id: string } }];
}

interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

const installed = join(inject('project'), 'node_modules/datagouv-faq');
const schemas = join(
  dirname(fileURLToPath(import.meta.resolve('@cyclonedx/cyclonedx-library/package.json'))),
  'res/schema',
);

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

/** `name version, licence`, as the licences' file heads each text. */
function heading({ group, name, version, licenses: [license] }: Component): string {
  const fullName = group === undefined ? name : `${group}/${name}`;
  return `${fullName} ${version}, ${license.expression ?? license.license!.id}`;
}

describe('the bill of materials', () => {
  let text: string;
  let bom: Bom;
  let licenses: string;

  beforeAll(async () => {
    text = await readFile(join(installed, 'dist/sbom.cdx.json'), 'utf8');
    bom = JSON.parse(text) as Bom;
    licenses = await readFile(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  });

  async function validator() {
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { 'idn-email': true, 'iri-reference': true } });
    addFormats.default(ajv);
    for (const name of ['jsf-0.82', 'spdx'].map((schema) => `${schema}.SNAPSHOT.schema.json`))
      ajv.addSchema(await readJson<object>(join(schemas, name)), `http://cyclonedx.org/schema/${name}`);
    return ajv.compile(await readJson<object>(join(schemas, 'bom-1.6.SNAPSHOT.schema.json')));
  }

  test('keeps to the schema of CycloneDX 1.6, which knows every licence', async () => {
    const validate = await validator();
    validate(bom);
    expect(validate.errors ?? []).toEqual([]);
    const [first, ...others] = bom.components;
    const unknown = { ...first!, licenses: [{ license: { id: 'MIT-ish' } }] };
    expect(validate({ ...bom, components: [unknown, ...others] })).toBe(false);
  });

  test('lists what the licences list, once each, with version and licence', () => {
    const blocks = licenses.split(`\n${'-'.repeat(72)}\n\n`).map((block) => block.split('\n\n'));
    const headings = blocks.flatMap(([libraries]) => libraries!.match(/^\S.*$/gm));
    for (const [, ...text] of blocks) expect(text.join(' ')).toMatch(/warrant/i);
    // Each says who holds the copyright.
    expect(licenses.match(/^(\S+ \d\S+, .*)\n(?! {2}Copyright)/gm)).toBeNull();
    expect(headings.length).toBeGreaterThan(50);
    expect(bom.components.map(heading).sort()).toEqual(headings.sort());
    expect(new Set(bom.components.map((component) => component['bom-ref'])).size).toBe(headings.length);
  });

  test('names each by its package URL', () => {
    for (const component of [bom.metadata.component, ...bom.components]) {
      const { group, name, version, purl } = component;
      expect(decodeURIComponent(purl)).toBe(`pkg:npm/${group === undefined ? '' : `${group}/`}${name}@${version}`);
      expect(component['bom-ref']).toBe(purl);
    }
  });

  test('is of this version, in order, without a time or a number of its own', async () => {
    const { name, version } = await readJson<{ name: string; version: string }>(join(installed, 'package.json'));
    expect(bom.metadata.component).toMatchObject({ name, version });
    const purls = bom.components.map(({ purl }) => purl);
    expect(purls).toEqual(purls.toSorted());
    expect(text).not.toMatch(/timestamp|serialNumber/);
  });
});
