import { describe, expect, test } from 'vitest';
import { compile, type CompileOptions } from '../../../src/compiler/index.js';

const files = [{ path: 'index.md', value: '---\nsummary: S\n---\n\n## A {#a}\n\nx' }];
const license = { name: 'x', spdx: 'MIT', url: '' };

describe('what is said of the content', () => {
  test.each<[string, unknown]>([
    ['license.url', { license: { ...license, url: 'javascript:alert(1)' } }],
    ['license.url', { license: { ...license, url: 'https://a.fr/\r\nb' } }],
    ['license.url', { license: { ...license, url: undefined } }],
    ['license.name', { license: { ...license, name: 'a\nb' } }],
    ['license.name', { license: [] }],
    ['license.spdx', { license: { ...license, spdx: 5 } }],
    ['attribution.source', { attribution: { source: '\u202ea', url: '' } }],
    ['attribution.url', { attribution: { source: 'a', url: ' javascript:x' } }],
    ['version', { version: null }],
    ['editUrl', { editUrl: 'javascript:alert(1)' }],
    ['editUrl', { editUrl: 'https://' }],
    ['editUrl', { editUrl: 5 }],
  ])('refuses a bad %s', async (name, options) => {
    await expect(compile(files, options as CompileOptions)).rejects.toThrow(TypeError);
    await expect(compile(files, options as CompileOptions)).rejects.toThrow(`Unexpected ${name} `);
  });

  test('takes a licence and a source without an address', async () => {
    const attribution = { source: 'Exemple', url: '' };
    const { faq } = await compile(files, { license, attribution, rules: { '*': 'warn' } });
    expect([faq?.license, faq?.attribution?.source]).toEqual([license, 'Exemple']);
  });
});
