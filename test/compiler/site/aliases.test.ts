import { describe, expect, it } from 'vitest';
import { createRedirectOf, createResolve, printRedirects, toRedirects } from '../../../src/changes/index.js';
import { combine } from '../../../src/combine/index.js';
import { compile, type CompileOptions } from '../../../src/compiler/index.js';
import { printLedger } from '../../../src/compiler/ledger/read.js';
import { record } from '../../../src/compiler/ledger/record.js';
import { published } from '../../../src/data/published.js';
import type { Faq } from '../../../src/data/model.js';

const keep: CompileOptions = { frontMatter: { extra: 'keep' } };

/** Pages by their paths, with what their front matter says beside title and summary. */
async function read(keys: Readonly<Record<string, string>>, options: CompileOptions = {}) {
  const files = Object.entries(keys).map(([path, lines]) => ({
    path,
    value: lines.startsWith('+++')
      ? lines
      : `---\ntitle: T\nsummary: S\n${lines}\n---\n\n## Fees {#fees}\n\nTen euros.\n`,
  }));
  const { faq, diagnostics } = await compile(files, { lang: 'en', language: 'en', ...options });
  return { faq: faq as Faq, said: diagnostics.map(({ rule, path, line }) => [rule, path, line]) };
}

const edition = { date: '2026-01-01', version: '1.0.0' };

describe('former addresses of pages', () => {
  it.each([
    ['aliases: /old/fees', 'help/fees.md', ['old/fees']],
    [
      'aliases: [/old/fees/, old-fees.html, "/caf%C3%A9/index.html"]',
      'help/fees.md',
      ['old/fees', 'help/old-fees', 'café'],
    ],
    ['redirect_from: old/fees', 'help/fees.md', ['old/fees']],
    ['redirect_from:\n  - /a\n  - /b.html', 'help/fees.md', ['a', 'b']],
    ['permalink: /money/fees/', 'help/fees.md', ['money/fees']],
    ['permalink: /:categories/:title/', 'help/fees.md', undefined],
    ['permalink: "/{{ page.fileSlug }}/"', 'help/fees.md', undefined],
    ['permalink: false', 'help/fees.md', undefined],
    ['slug: prices', 'help/fees.md', ['help/prices']],
    ['slug: /prices', 'help/fees.md', ['prices']],
    ['slug: guides/prices', 'help/fees.md', ['guides/prices']],
    ['slug: fees', 'help/fees.md', undefined],
    ['url: /help/fees/', 'help/fees.md', undefined],
    ['slug: /', 'intro.md', ['']],
    ['+++\ntitle = "T"\nsummary = "S"\naliases = ["/a", "b"]\n+++\n\nx', 'help/fees.md', ['a', 'help/b']],
  ])('%s', async (lines, path, aliases) => {
    const { faq, said } = await read({ [path]: lines }, keep);
    expect(said).toEqual([]);
    expect(faq.pages[0]!.aliases).toEqual(aliases);
  });

  it.each([
    ['another host', { 'a.md': 'aliases: [/b, "https://elsewhere.example/c"]' }, ['a.md', 4]],
    ['a host without scheme', { 'a.md': 'aliases: //elsewhere.example/c' }, ['a.md', 4]],
    ['an anchor', { 'a.md': 'aliases:\n  - /b\n  - /c#d' }, ['a.md', 6]],
    ['an encoded anchor', { 'a.md': 'aliases: /c%23d' }, ['a.md', 4]],
    ['a path outside', { 'a.md': 'aliases: ../../b' }, ['a.md', 4]],
    ['a page', { 'a.md': 'aliases: /help/b/', 'help/b.md': '' }, ['a.md', 4]],
    ['two pages with one', { 'a.md': 'aliases: /x', 'b.md': 'aliases: x.html' }, ['b.md', 4]],
  ])('names what cannot lead there: %s', async (_, pages, [path, line]) => {
    const { said, faq } = await read(pages as Record<string, string>);
    expect(said).toEqual([['page-alias', path, line]]);
    const redirects = toRedirects(faq);
    for (const page of faq.pages) expect(redirects[page.path]).toBeUndefined();
  });

  it('are asked for as text, and other tools’ names for them are told', async () => {
    expect((await read({ 'a.md': 'aliases: { b: c }' })).said).toEqual([['front-matter-type', 'a.md', 4]]);
    const { diagnostics } = await compile([{ path: 'a.md', value: '---\nsummary: S\nredirect_from: /b\n---\n\nx' }]);
    expect(diagnostics.map(({ rule, nearest }) => [rule, nearest])).toEqual([['front-matter-key', 'aliases']]);
  });
});

describe('what follows former addresses', () => {
  const pages = {
    'index.md': '',
    'help/fees.md': 'aliases: [/money/fees, /prices]',
    'prices/index.md': 'aliases: /costs',
  };

  it('redirects, for servers and in the browser', async () => {
    const { faq } = await read(pages);
    const redirects = toRedirects(faq);
    expect({ ...redirects }).toEqual({ 'money/fees': 'help/fees', costs: 'prices' });
    expect(printRedirects(redirects, 'netlify')).toContain('/money/fees /help/fees 301\n');
    const redirectOf = createRedirectOf({ redirects, pages: faq.pages });
    expect(redirectOf('https://site.example/money/fees/?a=b')).toBe('https://site.example/help/fees');
    expect(redirectOf('/aide/money/fees.html#fees')).toBe('/aide/help/fees#fees');
    expect(redirectOf('/prices#fees')).toBeUndefined();
  });

  it('resolve, also beside another FAQ', async () => {
    const { faq } = await read(pages);
    const resolve = createResolve(faq);
    expect(resolve('https://site.example/money/fees/')).toMatchObject({ status: 'moved', page: { id: 'fees' } });
    expect(resolve('money/fees#fees')).toMatchObject({ status: 'moved', section: { key: 'fees#fees' } });
    expect(resolve('/money/fees#gone')).toMatchObject({ status: 'moved', page: { id: 'fees' } });
    expect(resolve('prices')).toMatchObject({ status: 'current', page: { path: 'prices' } });
    const both = combine({ mine: faq, other: (await read({ 'a.md': 'aliases: /money/fees' })).faq });
    expect(createResolve(both)('mine/money/fees')).toMatchObject({ page: { id: 'mine/fees' } });
  });

  it('the ledger still misses a page whose name every object has', async () => {
    const before = record({}, published((await read({ 'constructor.md': '', 'fees.md': '' })).faq), edition).ledger;
    const history = { path: 'history.json', value: printLedger(before) };
    expect((await read({ 'fees.md': '' }, { history })).said.map(([rule]) => rule)).toContain('history-vanished');
  });

  it('the ledger: a page that has moved takes its sections along, and nobody asks where it went', async () => {
    const before = record({}, published((await read({ 'fees.md': '' })).faq), edition).ledger;
    const files = { 'cost.md': 'aliases: /fees' };
    const history = { path: 'history.json', value: printLedger(before) };
    expect((await read(files, { history })).said).toEqual([['history-unrecorded', 'history.json', 1]]);
    const later = { date: '2026-02-01', version: '1.0.1' };
    const { ledger } = record(before, published((await read(files)).faq), later);
    expect(ledger).toMatchObject({ fees: { fate: { moved: 'cost' } }, 'fees#fees': { fate: { moved: 'cost#fees' } } });
  });
});
