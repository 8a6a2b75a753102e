import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { catalog, loadPage, loadSection, outline, type PageId, type SectionId } from '../../src/faq/catalog.js';
import { getSection, isPageId, isSectionId, pages, sections } from '../../src/faq/index.js';
import type { Page, Section } from '../../src/data/model.js';

const withoutBody = ({
  html: _html,
  titleHtml: _title,
  excerpt: _excerpt,
  source: _source,
  links: _links,
  ...rest
}: Section): object => ({
  ...rest,
  children: rest.children.map(withoutBody),
});
const withoutBodies = ({ html: _html, source: _source, links: _links, ...rest }: Page): object => ({
  ...rest,
  sections: rest.sections.map(withoutBody),
});

describe('the catalog', () => {
  const expected = pages.map(withoutBodies);

  test('is the tree of the pages without bodies and links, however it is copied', () => {
    expect(catalog).toEqual(expected);
    expect(isDeepStrictEqual(catalog, expected)).toBe(true);
    expect(structuredClone(catalog)).toEqual(expected);
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(expected);
    expect(catalog.map((page) => ({ ...page }))).toEqual(expected);
  });

  test('reads a page once', () => {
    expect(catalog[1]!.sections).toBe(catalog[1]!.sections);
  });

  test('loads a page with its bodies', async () => {
    expect(await loadPage('citoyen')).toEqual(pages.find(({ id }) => id === 'citoyen'));
    await expect(loadPage('constructor' as PageId)).rejects.toThrow(/^No page 'constructor'. Pages: index, /);
  });
});

describe('the outline', () => {
  test('holds what a menu prints of every section, in order', () => {
    expect(outline.map(({ id, title, summary }) => [id, title, summary])).toEqual(
      pages.map(({ id, title, summary }) => [id, title, summary]),
    );
    expect(outline.flatMap((page) => page.sections)).toEqual(
      sections.map(({ id, key, page, path, title, depth }) => ({ id, key, page, path, title, depth })),
    );
  });
});

describe('loadSection', () => {
  test('loads one section with its body', async () => {
    expect(await loadSection('producteur#certification')).toEqual(getSection('producteur#certification'));
  });

  test('refuses what is none', async () => {
    await expect(loadSection('constructor' as SectionId)).rejects.toThrow(/^No section 'constructor'/);
  });
});

test('the known ids are those of the data', () => {
  for (const { key } of sections) expect(isSectionId(key)).toBe(true);
  for (const { id } of pages) expect(isPageId(id)).toBe(true);
  for (const none of ['', 'citoyen#', '#', 'constructor', 'citoyen']) expect(isSectionId(none)).toBe(false);
  expect(isPageId('constructor')).toBe(false);
});
