import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { sections } from '../../src/faq/index.js';
import { gzippedBundle } from '../size/gzipped-bundle.js';

const installed = join(inject('project'), 'node_modules/datagouv-faq');

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

describe('the bundle of one section', async () => {
  const html = sections.map((section) => gzipSync(section.html, { level: 9 }).length);
  const ratioOf = async (name: string) => {
    const bundles = sections.map(({ page, id }) => `export { ${name} } from 'datagouv-faq/sections/${page}/${id}';`);
    const sizes = await Promise.all(bundles.map((bundle) => gzippedBundle(bundle, inject('project'))));
    return median(sizes.map((size, index) => size / html[index]!));
  };

  test('{ html } is at most 1.10 times its HTML, gzipped', async () => {
    expect(await ratioOf('html')).toBeLessThanOrEqual(1.1);
  });

  test('{ section } with all fields is at most 1.90 times its HTML, gzipped', async () => {
    expect(await ratioOf('section')).toBeLessThanOrEqual(1.9);
  });
});

describe('the declarations', () => {
  test('of a section module are at most 60 bytes', async () => {
    for (const { page, id } of sections) {
      const { size } = await stat(join(installed, `dist/sections/${page}/${id}.d.ts`));
      expect(size).toBeLessThanOrEqual(60);
    }
  });

  test('of the ids are at most 60 bytes a section', async () => {
    const ids = await readFile(join(installed, 'dist/index.d.cts'), 'utf8');
    const file = /from ["']\.\/(ids-[^"']+)\.cjs/.exec(ids)?.[1];
    const { size } = await stat(join(installed, `dist/${file}.d.cts`));
    expect(size / sections.length).toBeLessThanOrEqual(60);
  });
});

describe('the newsletter', () => {
  test('its HTML part, shell and styles, is at most 6 kB of code, gzipped', async () => {
    expect(await gzippedBundle("export { htmlPart } from './src/newsletter/html-part.ts';")).toBeLessThanOrEqual(6_000);
  });

  test('the whole entry point, text part and checks included, is at most 11.2 kB of code, gzipped', async () => {
    expect(
      await gzippedBundle("export { renderNewsletter } from 'datagouv-faq/newsletter';", inject('project')),
    ).toBeLessThanOrEqual(11_200);
  });

  test('feeds are at most 4.1 kB of code, gzipped', async () => {
    expect(
      await gzippedBundle("export { renderAtom, renderJsonFeed } from 'datagouv-faq/feeds';", inject('project')),
    ).toBeLessThanOrEqual(4_100);
  });
});
