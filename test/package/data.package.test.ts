import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
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
