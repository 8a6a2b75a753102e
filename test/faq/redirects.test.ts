import { describe, expect, test } from 'vitest';
import { redirectOf, redirects } from '../../src/faq/redirects.js';

describe('redirectOf', () => {
  test('leads every former address to where it is now, encoded or not', () => {
    for (const [from, to] of Object.entries(redirects)) {
      const [path, anchor = ''] = from.split('#');
      expect(redirectOf(`https://exemple.fr/aide/${from}`)).toBe(`https://exemple.fr/aide/${to}`);
      expect(redirectOf(`/${path}/?x=1#${encodeURIComponent(anchor)}`, { baseUrl: '/aide' })).toBe(`/aide/${to}`);
    }
  });

  const former = 'faq/citoyen#les-personnes-morales';
  test.each([
    ['a path', `/${former}`, '/faq/citoyen#qui-publie'],
    ['no folder', former, 'faq/citoyen#qui-publie'],
    ['.html', '/aide/faq/citoyen.html#les-personnes-morales', '/aide/faq/citoyen#qui-publie'],
    ['a highlighted text', `/${former}:~:text=morales`, '/faq/citoyen#qui-publie'],
    ['a path per section', '/faq/citoyen/les-personnes-morales', '/faq/citoyen/qui-publie'],
    ['a URL', new URL(`https://exemple.fr/${former}`), 'https://exemple.fr/faq/citoyen#qui-publie'],
    [
      'a request',
      new Request('https://exemple.fr/faq/citoyen/les-personnes-morales'),
      'https://exemple.fr/faq/citoyen/qui-publie',
    ],
    ['decomposed accents', '/faq/producteur#visibilite\u0301', '/faq/producteur#champs-d-une-fiche'],
  ])('reads %s', (_, address, expected) => {
    expect(redirectOf(address)).toBe(expected);
  });

  test.each([
    ['a path per section', (key: string) => `/aide/${key.replace('#', '/')}`],
    ['a query below any path', (key: string) => `?question=${encodeURIComponent(key)}`],
    ['a query', (key: string) => `/aide?question=${encodeURIComponent(key)}`],
    ['a hash', (key: string) => `#/aide/${key.replace('#', '/')}`],
  ])('reads back what urlOf writes: %s', (_, urlOf) => {
    for (const [from, to] of Object.entries(redirects)) {
      const [key, target] = [from, to].map((path) => path.replace('faq/', '')) as [string, string];
      const written = `https://exemple.fr${urlOf(key).replace(/^(?!\/)/, '/')}`;
      expect(redirectOf(new URL(written), { urlOf }), written).toBe(urlOf(target));
    }
    expect(redirectOf(`https://exemple.fr${urlOf('citoyen#qui-publie')}`, { urlOf })).toBeUndefined();
    expect(redirectOf('/ailleurs#la-licence-ouverte', { urlOf })).toBeUndefined();
  });

  test('reads a former anchor at the address that urlOf gives its page', () => {
    const urlOf = (key: string) => `/aide/${key.replace('#', '/')}`;
    const address = '/aide/citoyen/?source=mail#la-responsabilit%C3%A9-et-le-r%C3%B4le-detalab';
    expect(redirectOf(address, { urlOf })).toBe('/aide/citoyen/qui-gere-data-gouv');
  });

  test.each([
    '/faq/citoyen#qui-publie',
    '/faq/citoyen',
    '',
    '#',
    '/',
    'constructor',
    '/faq/citoyen#constructor',
    '%',
    '/faq/citoyen#%E0%A4%A',
    'http://[',
    'javascript:alert(1)',
    '\ud800',
    undefined,
    null,
    3,
    {},
    { href: 3 },
  ])('has nothing to do for %j', (address) => {
    expect(redirectOf(address as string)).toBeUndefined();
  });

  test('refuses a bad folder', () => {
    expect(() => redirectOf(former, { baseUrl: 'javascript:x' })).toThrow(TypeError);
  });
});
