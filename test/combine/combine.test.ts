import { describe, expect, expectTypeOf, test } from 'vitest';
import { changesSince, createResolve } from '../../src/changes/index.js';
import { combine } from '../../src/combine/index.js';
import type { Faq } from '../../src/data/model.js';
import { flatten } from '../../src/data/sections.js';
import { renderAtom } from '../../src/feeds/index.js';
import { renderHtml } from '../../src/html/index.js';
import { renderNewsletter } from '../../src/newsletter/index.js';
import { createSearch } from '../../src/search/index.js';
import { sampleFaq, sampleLedger } from '../changes/sample.js';

interface TownIds {
  readonly page: 'index' | 'desk';
  readonly section: 'index#home' | 'desk#hours';
  readonly audience: 'reader';
}

/** Two FAQs with the same page and section ids, each with a ledger. */
async function parts() {
  const make = async (word: string) => {
    const before = { index: '## Home {#home}\n\nText.', desk: '## Old {#old}\n\nWords that go.' };
    const hours = `## ${word} hours {#hours}\n\nSee [home](../index.md#home), [desk](desk.md), [top](../index.md), [call](tel:+44) and [out](https://example.org/).\n\n![Map](map.png)`;
    const after = { index: before.index, desk: hours };
    const first = await sampleLedger(before, {}, { date: '2026-10-01', version: '1.0.0' });
    const fates = { 'desk#old': { moved: 'desk#hours' } };
    return sampleFaq(after, await sampleLedger(after, first, { date: '2026-11-01', version: '1.1.0', fates }));
  };
  return { town: (await make('Town')) as Faq<TownIds>, school: await make('School') };
}

describe('combine', () => {
  test('lets no key clash: ids, keys, paths and links stand below the name of their part', async () => {
    const faq = combine(await parts());
    const sections = flatten(faq.pages.flatMap((page) => page.sections));
    expect(faq.pages.map(({ id, path }) => [id, path])).toEqual([
      ['town/index', 'town'],
      ['town/desk', 'town/faq/desk'],
      ['school/index', 'school'],
      ['school/desk', 'school/faq/desk'],
    ]);
    expect(sections.map(({ key, page, path }) => [key, page, path])[3]).toEqual([
      'school/desk#hours',
      'school/desk',
      'school/faq/desk',
    ]);
    expect(sections[3]!.links.map(({ url, target }) => [url, target])).toEqual([
      ['school#home', 'school/index#home'],
      ['school/faq/desk', 'school/desk'],
      ['school', 'school/index'],
      ['tel:+44', undefined],
      ['https://example.org/', undefined],
    ]);
    const hrefs = [...renderHtml(sections[3]!).matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url);
    expect(hrefs).toEqual([
      'school#home',
      'school/faq/desk',
      'school',
      'tel:+44',
      'https://example.org/',
      'school/faq/map.png',
    ]);
    expect(faq.links.find(({ url }) => url === 'https://example.org/')!.usedBy).toEqual([
      'town/desk#hours',
      'school/desk#hours',
    ]);
  });

  test('is searched, resolved and told of as one', async () => {
    const faq = combine(await parts());
    expect(createSearch(faq).search('school hours')[0]!.key).toBe('school/desk#hours');
    const resolve = createResolve(faq);
    expect(resolve('town/desk#hours')).toMatchObject({ status: 'current', section: { key: 'town/desk#hours' } });
    expect(resolve('https://example.org/help/school/faq/desk#old')).toMatchObject({
      status: 'moved',
      section: { key: 'school/desk#hours' },
    });
    const changes = changesSince(faq, '2026-11-01');
    expect(changes.added.map(({ key }) => key)).toEqual(['town/desk#hours', 'school/desk#hours']);
    const baseUrl = 'https://example.org/help/';
    const { html } = renderNewsletter({
      faq,
      changes,
      baseUrl,
      sender: { name: 'S' },
      unsubscribe: { mail: 's@example.org' },
    });
    expect(html).toContain('https://example.org/help/school/faq/desk#hours');
    const feed = renderAtom(faq, { title: 'T', baseUrl, feedUrl: `${baseUrl}feed`, since: '2026-11-01' });
    expect(new Set(feed.match(/<id>tag:[^<]*/g)).size).toBe(4);
  });

  test('has the licence that all have, names every source, and reads no ledger before it is asked for', async () => {
    const { town, school } = await parts();
    const { license: _, ...free } = school;
    expect(combine({ town, school }).license).toEqual(town.license);
    expect(combine({ town, free })).not.toHaveProperty('license');
    expect(combine({ town, school }).attribution!.text).toBe(`${town.attribution!.text} ${school.attribution!.text}`);
    const lazy = Object.defineProperty({ ...town }, 'history', {
      get: (): never => {
        throw new Error('read');
      },
    });
    expect(combine({ lazy }).pages).toHaveLength(2);
    const { history: __, ...unrecorded } = town;
    expect(combine({ unrecorded })).not.toHaveProperty('history');
  });

  test.each([
    ['one identifier in two languages', { spdx: 'etalab-2.0', name: 'Open Licence 2.0' }, true],
    ['no identifier, another name', { spdx: '', name: 'Other' }, false],
    ['another identifier', { spdx: 'MIT' }, false],
  ])('tells whether a licence is the same: %s', async (_, other, isShared) => {
    const { town, school } = await parts();
    const first = { ...town.license!, spdx: other.spdx === '' ? '' : 'etalab-2.0' };
    const faq = combine({ town: { ...town, license: first }, school: { ...school, license: { ...first, ...other } } });
    expect(faq.license).toEqual(isShared ? first : undefined);
  });

  test.each([undefined, null, {}, [], 'faq.json'])('refuses %j as a part', (part) => {
    expect(() => combine({ town: part as unknown as Faq })).toThrow(/^Unexpected parts\.town /);
  });

  test('makes an empty FAQ of none, and combines what was combined', async () => {
    expect(combine({})).toEqual({ version: '0.0.0', audiences: [], pages: [], links: [] });
    const { town, school } = await parts();
    const all = combine({ county: combine({ town, school }), town });
    expect(all.pages.map(({ id, path }) => [id, path])).toEqual([
      ['county/town/index', 'county/town'],
      ['county/town/desk', 'county/town/faq/desk'],
      ['county/school/index', 'county/school'],
      ['county/school/desk', 'county/school/faq/desk'],
      ['town/index', 'town'],
      ['town/desk', 'town/faq/desk'],
    ]);
    expect(createResolve(all as Faq)('county/school/desk#old')).toMatchObject({ status: 'moved' });
  });

  test.each(['', 'a/b', 'A', 'a b', '-a'])('refuses the name %j', async (name) => {
    const { town } = await parts();
    expect(() => combine({ [name]: town })).toThrow(/^parts: .* is no name/);
  });

  test('takes a FAQ whose pages have data of a type of their own', async () => {
    const { town } = await parts();
    const typed = town as Faq<TownIds & { readonly data: { readonly desk: string; readonly [key: string]: unknown } }>;
    expectTypeOf(typed.pages[0]!.data?.desk).toEqualTypeOf<string | undefined>();
    expectTypeOf(combine({ typed, other: town }).pages[0]!.id).toEqualTypeOf<
      'typed/index' | 'typed/desk' | 'other/index' | 'other/desk'
    >();
    expect(renderHtml(typed.pages[0]!)).toBe(renderHtml(town.pages[0]!));
  });

  test('knows the ids of every part', async () => {
    const faq = combine(await parts());
    expectTypeOf(faq.pages[0]!.id).toEqualTypeOf<'town/index' | 'town/desk' | `school/${string}`>();
    expectTypeOf<(typeof faq.audiences)[number]['id']>().toEqualTypeOf<'town/reader' | `school/${string}`>();
    const { town } = await parts();
    const { search } = createSearch(combine({ town, other: town }));
    // @ts-expect-error -- No part is called so.
    search('x', { audience: 'elsewhere/reader' });
    expectTypeOf<ReturnType<typeof search>[number]['key']>().toEqualTypeOf<
      'town/index#home' | 'town/desk#hours' | 'other/index#home' | 'other/desk#hours'
    >();
  });
});
