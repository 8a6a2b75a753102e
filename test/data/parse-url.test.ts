import { expect, test } from 'vitest';
import { parseUrl } from '../../src/data/parse-url.js';

test.each([
  ['https://exemple.fr/a b', undefined, 'https://exemple.fr/a%20b'],
  ['b', 'https://exemple.fr/a/', 'https://exemple.fr/a/b'],
  ['b', undefined, undefined],
  ['https://', undefined, undefined],
])('%s below %s is %s', (url, base, expected) => {
  expect(parseUrl(url, base)?.href).toBe(expected);
});

test('an address with accents is one, however often it is asked', () => {
  const refused = Array.from({ length: 20_000 }, () => parseUrl('https://donn\u00e9es.exemple.fr/')).indexOf(undefined);
  expect(refused).toBe(-1);
});
