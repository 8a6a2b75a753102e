import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import type * as Catalog from '../../src/faq/catalog.js';
import type { PageId, SectionId } from '../../src/generated/ids.js';
import type * as Whole from '../../src/faq/index.js';
import type { Faq, Page, Section } from '../../src/data/model.js';
import { flatten } from '../../src/data/sections.js';

const folder = join(inject('project'), 'node_modules/datagouv-faq/dist');
const require = createRequire(join(folder, 'index.cjs'));
const load = async <Module>(path: string): Promise<Module> =>
  (path.endsWith('.cjs')
    ? require(join(folder, path))
    : await import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)) as Module;

describe.each(['', 'en/'])('the content in %s', async (lang) => {
  const json = require(join(folder, lang, 'faq.json')) as Faq;
  const copy = structuredClone(json);

  describe.each(['index.js', 'whole.js', 'node.js', 'index.cjs'])('%s', async (file) => {
    const { faq, links, pages, sections } = await load<typeof Whole>(lang + file);

    test('is faq.json, however it is read', () => {
      expect(JSON.stringify(faq)).toBe(JSON.stringify(copy));
      expect(isDeepStrictEqual({ ...faq }, copy)).toBe(true);
      expect(structuredClone(faq)).toEqual(copy);
      expect(Object.keys(faq)).toEqual(Object.keys(copy));
      expect([pages, links]).toEqual([copy.pages, copy.links]);
      expect(sections).toEqual(flatten<Section>(copy.pages.flatMap((page) => page.sections)));
      expect(sections[1]).toBe(flatten(pages.flatMap((page) => page.sections))[1]);
    });
  });

  describe.each(['catalog.js', 'node-catalog.js', 'catalog.cjs'])('%s', async (file) => {
    const { catalog, outline, loadPage, loadSection } = await load<typeof Catalog>(lang + file);
    const { id, sections } = copy.pages[1]!;

    test('has the same titles, however it is read', async () => {
      const other = await load<typeof Catalog>(`${lang}catalog.js`);
      expect(isDeepStrictEqual([catalog, outline], [other.catalog, other.outline])).toBe(true);
      const titles = copy.pages.map(({ title, sections }) => [title, flatten(sections).map(({ title }) => title)]);
      const read = [
        catalog.map(({ title, sections }) => [title, flatten(sections).map(({ title }) => title)]),
        outline.map(({ title, sections }) => [title, sections.map(({ title }) => title)]),
      ];
      expect(read).toEqual([titles, titles]);
    });

    test('loads pages and sections', async () => {
      expect(await loadPage(id as PageId)).toEqual(copy.pages[1]);
      expect(await loadSection(sections[0]!.key as SectionId)).toEqual(sections[0]);
      await expect(loadPage('../index' as PageId)).rejects.toThrow(/^No page '..\/index'. Pages: index, /);
      await expect(loadSection('../index' as SectionId)).rejects.toThrow(/^No section/);
    });
  });

  // `@vercel/nft`, which hosts, Next and Nuxt copy with, follows what `createRequire` gives to a variable, and no call of it.
  test.each(['node.js', 'node-catalog.js'])('%s names its file as tools that copy a server see it', (file) => {
    const code = readFileSync(join(folder, lang, file), 'utf8');
    const calls = code.match(/.{20}\bcreateRequire\(/g)!;
    expect(calls.every((call) => /const \w+ ?= ?createRequire\($/.test(call))).toBe(true);
  });

  test.each(['js', 'cjs'])('stands in the modules of pages and sections, too: %s', async (extension) => {
    for (const page of copy.pages) {
      expect((await load<{ page: Page }>(`${lang}pages/${page.id}.${extension}`)).page).toEqual(page);
      for (const section of flatten(page.sections)) {
        const path = `${lang}sections/${page.id}/${section.id}.${extension}`;
        const found = await load<{ section: Section; html: string }>(path);
        expect([found.section, found.html]).toEqual([section, section.html]);
      }
    }
  });
});
