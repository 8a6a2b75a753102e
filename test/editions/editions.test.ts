import { describe, expect, test } from 'vitest';
import {
  createEditions,
  renderAlternates,
  renderLanguageSwitch,
  searchEditions,
  staleNote,
  translationStatus,
} from '../../src/editions/index.js';
import { createSearch } from '../../src/search/index.js';
import { twoEditions } from './two-editions.js';

const [french, english] = await twoEditions();
const editions = createEditions([french, english]);
const [home, help] = french.pages;
const [a, b, alone] = help!.sections;

describe('a section in a language', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['fr-CA', 'fr'],
    ['de', 'fr'],
    ['', 'fr'],
  ])('%j is that of %s', (lang, expected) => {
    expect(editions.languageOf(editions.getSection('aide#a', { lang }))).toBe(expected);
    expect(editions.languageOf(editions.getPage('aide', { lang }))).toBe(expected);
  });

  test('is the original where it is not translated, and says so', () => {
    const found = editions.getSection('aide#seul', { lang: 'en' });
    expect([found.title, editions.languageOf(found)]).toEqual([alone!.title, 'fr']);
  });

  test('that no edition has is an error', () => {
    expect(() => editions.getSection('aide#rien', { lang: 'en' })).toThrow(RangeError);
    expect(() => editions.getPage('rien', { lang: 'en' })).toThrow(RangeError);
  });
});

describe('an address', () => {
  test.each([
    ['faq/aide#a', 'current', 'fr'],
    ['en/faq/aide#a', 'current', 'en'],
    ['https://exemple.fr/guide/en/faq/aide#a', 'current', 'en'],
    ['/en/', 'current', 'en'],
    ['/', 'current', 'fr'],
    ['en/faq/aide#ancien', 'moved', 'en'],
    ['faq/aide#ancien', 'moved', 'fr'],
    ['aide#b', 'current', 'fr'],
    ['en/faq/aide#rien', 'unknown', 'en'],
    ['faq/aide#rien', 'unknown', 'fr'],
  ])('%s is %s in %s', (address, status, lang) => {
    // The English ledger was not told where `ancien` went: it follows the original.
    expect(editions.resolve(address)).toMatchObject({ status, lang });
  });

  test('of what is not translated, or no longer, is that of the original', () => {
    const found = editions.resolve('en/faq/aide#seul');
    expect(found).toMatchObject({ status: 'current', lang: 'fr', section: { key: 'aide#seul', path: 'faq/aide' } });
  });

  test('that is former leads to its own language', () => {
    expect({ ...editions.redirects }).toEqual({
      'faq/aide#ancien': 'faq/aide#b',
      'en/faq/aide#ancien': 'en/faq/aide#b',
    });
  });
});

describe('alternate links', () => {
  test('name each language and the original for all others', () => {
    expect(renderAlternates(editions, b!, { baseUrl: 'https://exemple.fr/aide' })).toBe(
      [
        '<link rel="alternate" hreflang="fr" href="https://exemple.fr/aide/faq/aide#b">',
        '<link rel="alternate" hreflang="en" href="https://exemple.fr/aide/en/faq/aide#b">',
        '<link rel="alternate" hreflang="x-default" href="https://exemple.fr/aide/faq/aide#b">',
      ].join('\n'),
    );
  });

  test('are the same from every language', () => {
    expect(renderAlternates(editions, english.pages[0]!)).toBe(renderAlternates(editions, home!));
    expect(renderAlternates(editions, home!)).toContain('hreflang="en" href="en"');
  });

  test('are none for what is in one language', () => {
    expect(renderAlternates(editions, alone!)).toBe('');
    expect(renderLanguageSwitch(editions, alone!)).toBe('');
  });
});

describe('the language switch', () => {
  test('has each language under its own name, and speaks that of the page', () => {
    expect(renderLanguageSwitch(editions, help!, { baseUrl: '/' })).toBe(
      '<nav aria-label="Langue"><ul><li><span lang="fr" aria-current="true">Français</span></li>' +
        '<li><a href="/en/faq/aide" hreflang="en" lang="en">English</a></li></ul></nav>',
    );
    expect(renderLanguageSwitch(editions, english.pages[1]!, { baseUrl: '/' })).toMatch(/^<nav aria-label="Language">/);
  });

  test('takes the addresses of a router, encoded', () => {
    const urlOf = (_: unknown, lang: string) => `?lang=${lang}&page="a"`;
    expect(renderLanguageSwitch(editions, help!, { urlOf })).toContain('href="?lang=en&amp;page=&quot;a&quot;"');
  });
});

test('a stale translation has a sentence in the language of its reader, and nothing else has', () => {
  const [stale, current] = english.pages[1]!.sections;
  expect(staleNote(stale!)).toBe('The original has changed since the translation.');
  expect([staleNote(current!), staleNote(a!), staleNote(english.pages[1]!)]).toEqual([undefined, undefined, undefined]);
});

test('the status of a translation tells what is translated, stale since when, and missing', () => {
  expect(translationStatus(french, [english])).toEqual([
    {
      lang: 'en',
      total: 5,
      translated: 4,
      stale: [{ key: 'aide#a', title: 'Comment trouver ?', since: '2026-12-01' }],
      missing: [{ key: 'aide#seul', title: 'Seul ?' }],
    },
  ]);
});

describe('a search over editions', () => {
  const searches = { fr: createSearch(french), en: createSearch(english) };
  test.each([
    ['how do I find', undefined, 'en'],
    ['comment trouver', undefined, 'fr'],
    ['licence', undefined, 'fr'],
    ['licence', 'en', 'en'],
    ['comment choisir la licence', 'en', 'fr'],
  ])('%j on a page in %s begins with %s', (query, lang, expected) => {
    const [first] = searchEditions(searches, query, lang === undefined ? {} : { lang });
    expect(first!.lang).toBe(expected);
  });

  test('gives an answer once, and what only another language has after it', () => {
    const found = searchEditions(searches, 'seul licence', { lang: 'en' }).map(({ key, lang }) => `${lang} ${key}`);
    expect(found).toEqual(['en aide#b', 'fr aide#seul']);
    expect(searchEditions(searches, 'licence', { limit: 0 })).toEqual([]);
  });
});

test('editions are in languages of their own', () => {
  expect(() => createEditions([])).toThrow(TypeError);
  expect(() => createEditions([french, french])).toThrow(TypeError);
});
