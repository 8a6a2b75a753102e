import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  audiences,
  faq,
  findSection,
  getAudience,
  getPage,
  getSection,
  isSectionId,
  links,
  pages,
  redirects,
  sections,
  type AudienceId,
  type PageId,
  type SectionId,
} from '../../src/faq/index.js';
import { compileContent } from '../sample.js';

describe('getSection', () => {
  test('gives the section with this key', () => {
    expect(getSection('producteur#certification')).toMatchObject({ id: 'certification', page: 'producteur' });
  });

  test.each([
    ['producteur#certificaton', "Did you mean 'producteur#certification'?"],
    ['certificaton', "Did you mean 'producteur#certification'?"],
    ['producteurs#certification', "Did you mean 'producteur#certification'?"],
  ])('names the key nearest to %s', (key, hint) => {
    expect(() => getSection(key as SectionId)).toThrow(new RangeError(`No section '${key}'. ${hint}`));
  });

  test('names no key when none is near', () => {
    expect(() => getSection('zzzzzzzzzzzz' as SectionId)).toThrow(new RangeError("No section 'zzzzzzzzzzzz'."));
  });
});

test('getPage and getAudience name the nearest id', () => {
  expect(getPage('citoyen').path).toBe('faq/citoyen');
  expect(() => getPage('citoyens' as PageId)).toThrow("Did you mean 'citoyen'?");
  expect(getAudience('integrateur').page).toBe('integrateur');
  expect(() => getAudience('intégrateur' as AudienceId)).toThrow("Did you mean 'integrateur'?");
});

test('findSection and isSectionId take any string', () => {
  expect(findSection('citoyen#qui-gere-data-gouv')?.title).toContain('data.gouv.fr');
  for (const key of [
    '',
    '#',
    'citoyen',
    'citoyen#',
    'citoyen#nope',
    '__proto__#constructor',
    'citoyen#a#b',
    'constructor',
    'citoyen#qui-gere-data-gouv#',
    'citoyen#qui-gere-data-gouv#x',
  ]) {
    expect(findSection(key)).toBeUndefined();
    expect(isSectionId(key)).toBe(false);
  }
  const key: string = 'citoyen#qui-gere-data-gouv';
  if (isSectionId(key)) expectTypeOf(key).toEqualTypeOf<SectionId>();
});

describe('the data', () => {
  test('lists pages and audiences in the order of the home page', () => {
    expect(audiences.map(({ id }) => id)).toEqual([
      'citoyen',
      'producteur',
      'reutilisateur',
      'developpeur',
      'integrateur',
    ]);
    expect(pages.map(({ id }) => id)).toEqual(['index', ...audiences.map(({ page }) => page)]);
  });

  test('holds every section once', () => {
    const keys = sections.map(({ key }) => key);
    expect(keys).toEqual(sections.map(({ page, id }) => `${page}#${id}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every(isSectionId)).toBe(true);
  });

  test('lists every link with those who use it', () => {
    expect(faq.links).toBe(links);
    expect(
      links
        .flatMap(({ usedBy }) => usedBy)
        .every((user) => user in Object.fromEntries(pages.map(({ id }) => [id, 1])) || isSectionId(user)),
    ).toBe(true);
    const internal = links.filter(({ kind }) => kind === 'section');
    expect(internal.length).toBeGreaterThan(50);
    for (const { url, target } of internal) expect(isSectionId(target ?? ''), url).toBe(true);
  });

  test('carries what the Licence Ouverte asks for', () => {
    expect(faq.license.spdx).toBe('etalab-2.0');
    expect(faq.attribution.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(faq.attribution.text).toContain(faq.attribution.source);
  });

  test('says of each section where it stands, with types to look it up by', () => {
    for (const section of sections) {
      expect(getSection(section.key)).toBe(section);
      expect(section.path).toBe(getPage(section.page).path);
    }
  });

  test('leads nowhere from an address that nobody moved', () => {
    expect([redirects['constructor'], redirects['__proto__']]).toEqual([undefined, undefined]);
  });

  test('is plain JSON, and copied as such', () => {
    expect(JSON.parse(JSON.stringify(faq))).toEqual(faq);
    expect(structuredClone(faq)).toEqual(faq);
    expect({ ...faq }).toEqual(faq);
    expect(faq.history).toBe(faq.history);
  });

  test('is what the compiler gives, link for link', async () => {
    expect(faq).toEqual(JSON.parse(JSON.stringify(await compileContent())));
  });
});
