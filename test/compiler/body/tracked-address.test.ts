import { expect, test } from 'vitest';
import { findTracking } from '../../../src/compiler/body/tracked-address.js';

test('an address that held parentheses or spaces is one that Markdown can hold', () => {
  const href = 'https://www.google.com/url?q=https%3A%2F%2Ffr.example%2Fwiki%2FInsee_%28France%29%20a';
  expect(findTracking(href)?.expected).toBe('https://fr.example/wiki/Insee_%28France%29%20a');
});

test('an address that is wrapped a hundred thousand times is unwrapped a few times only', () => {
  const { expected = '' } = findTracking('https://www.google.com/url?q='.repeat(100_000) + 'https://a.fr/')!;
  expect(expected).toMatch(/^https:\/\/www\.google\.com\/url\?q=https:/);
});
