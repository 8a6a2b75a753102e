import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bundleLookups } from '../../scripts/build-lookups.js';
import { lookupsSource } from '../../src/compiler/output/lookups-source.js';
import { emitPageModules } from '../../src/compiler/output/modules.js';
import { withLinks } from '../../src/compiler/output/output-file.js';
import { emitProjectIndex } from '../../src/compiler/output/project-modules.js';
import { createLookups, type Lookups } from '../../src/data/lookups.js';
import type { Faq, Ids } from '../../src/data/model.js';
import { sampleFaq } from '../changes/sample.js';
import { project } from '../cli/run-cli.js';

const faq = await sampleFaq({
  index: '## Accueil {#accueil}\n\nTexte.',
  citoyen: '## Une {#une}\n\nTexte.\n\n### Deux {#deux}\n\nTexte.',
});
const audienced: Faq = { ...faq, audiences: [{ id: 'tous', label: 'Tous', path: 'faq/citoyen', page: 'citoyen' }] };

/** The lookups of the modules that a build writes for a project. */
async function written(): Promise<Lookups<Ids> & { readonly sections: unknown; readonly faq: unknown }> {
  const folder = await project({ 'package.json': '{"type":"module"}' });
  const pages = audienced.pages.flatMap((page) => [...emitPageModules(page, JSON.stringify(page))]);
  for (const { path, value } of [...pages, withLinks(emitProjectIndex(audienced), JSON.stringify(audienced.links))]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), value);
  }
  return (await import(pathToFileURL(join(folder, 'index.js')).href)) as Awaited<ReturnType<typeof written>>;
}

describe.each([
  ['our own', () => createLookups(audienced)],
  ['those of a project', written],
])('%s', (_, make) => {
  test('find what there is', async () => {
    const { getPage, getAudience, getSection, findSection, isSectionId } = await make();
    expect(getPage('citoyen').path).toBe('faq/citoyen');
    expect(getAudience('tous').page).toBe('citoyen');
    expect(getSection('citoyen#deux')).toMatchObject({ id: 'deux', parent: 'une', key: 'citoyen#deux' });
    expect(findSection('citoyen#deux')).toBe(getSection('citoyen#deux'));
    expect(isSectionId('citoyen#deux')).toBe(true);
  });

  test.each([
    '',
    '#',
    'citoyen',
    'citoyen#',
    'citoyen#une#',
    'citoyen#une#x',
    '#une',
    'index#une',
    '__proto__',
    'constructor',
  ])('find no section %j', async (key) => {
    const { getSection, findSection, isSectionId } = await make();
    expect([findSection(key), isSectionId(key)]).toEqual([undefined, false]);
    expect(() => getSection(key)).toThrow(new RangeError(`No section '${key}'.`));
  });

  test.each(['', 'constructor', 'citoyen#une'])('find no page and no audience %j', async (id) => {
    const { getPage, getAudience } = await make();
    expect(() => getPage(id)).toThrow(new RangeError(`No page '${id}'.`));
    expect(() => getAudience(id)).toThrow(new RangeError(`No audience '${id}'.`));
  });
});

test('a project has its data beside its lookups', async () => {
  const { faq: own, sections } = await written();
  expect(own).toEqual(audienced);
  expect(sections).toEqual([
    faq.pages[0]!.sections[0],
    faq.pages[1]!.sections[0],
    faq.pages[1]!.sections[0]!.children[0],
  ]);
});

test('the code of a project’s lookups is that of ours; if not, run `npx tsx scripts/build-lookups.ts`', async () => {
  expect(lookupsSource).toBe(await bundleLookups());
});
