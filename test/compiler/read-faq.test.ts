import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderAtom } from '../../src/feeds/index.js';
import { compile, readFaq } from '../../src/compiler/index.js';
import type { Faq } from '../../src/data/model.js';
import { renderAccordion, renderHtml, renderToc } from '../../src/html/index.js';
import { toFaqPage } from '../../src/json-ld/index.js';
import { runs } from '../runs.js';
import { compileContent } from '../sample.js';
import { markdownPayloads, textPayloads } from '../security/payloads.js';
import { dangersOf } from '../security/safe-html.js';
import { noise, prose } from './arbitrary-markdown.js';

const page = `---
title: Aide
summary: Tout savoir.
---

Un [lien](https://exemple.fr/) et une note[^1].

[^1]: La note.

## Une *question* ? {#question}

| a | b |
| :-- | --: |
| c | d |

- [x] fait

> [!NOTE]
> Un avis.

### Dedans {#dedans}

![Image](i.png)
`;

async function sample(): Promise<Faq> {
  const { faq } = await compile([{ path: 'faq/aide.md', value: page }], {
    rules: { '*': 'warn' },
    license: { name: 'Licence Ouverte 2.0', spdx: 'etalab-2.0', url: 'https://exemple.fr/licence' },
    attribution: { source: 'Exemple', url: 'https://exemple.fr/' },
  });
  return JSON.parse(JSON.stringify(faq)) as Faq;
}

/** The data with one value replaced, at `pages.0.title`. */
function withValue(data: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(data);
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** Every path of the data that leads to a value. */
function pathsOf(data: unknown, path = ''): string[] {
  if (typeof data !== 'object' || data === null) return [path];
  const below = Object.entries(data).flatMap(([key, value]) => pathsOf(value, path === '' ? key : `${path}.${key}`));
  return path === '' ? below : [path, ...below];
}

describe('what it takes', () => {
  test('the project’s own content, as text and as data', async () => {
    const faq = await compileContent();
    expect(readFaq(JSON.stringify(faq))).toEqual(faq);
    expect(readFaq(faq)).toEqual(faq);
  });

  test('whatever this compiler makes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(noise, prose), async (value) => {
        const { faq } = await compile([{ path: 'page.md', value }], { rules: { '*': 'warn' } });
        expect(readFaq(JSON.stringify(faq))).toEqual(faq);
      }),
      { numRuns: runs(80) },
    );
  });

  test.each(Object.entries(markdownPayloads))('what this compiler makes of attacks: %s', async (_, payloads) => {
    const value = payloads.join('\n\n');
    const { faq } = await compile([{ path: 'page.md', value }], { rules: { '*': 'warn' } });
    expect(readFaq(JSON.stringify(faq))).toEqual(faq);
  });

  test('sections of a version that wrote neither key nor path', async () => {
    const faq = await sample();
    const old = JSON.parse(JSON.stringify(faq, (key, value) => (/^(?:key)$/.test(key) ? undefined : value)));
    expect(readFaq(old)).toEqual(faq);
  });

  test('keys that a later version may write', async () => {
    const faq = await sample();
    expect(readFaq(withValue(faq, 'pages.0.later', { any: 1 }))).toHaveProperty('pages.0.later');
  });
});

test.each([
  ['', null, /expected object/],
  ['pages', {}, /^pages: .*expected array/],
  ['pages.0.title', 5, /^pages\.0\.title: .*expected string/],
  ['pages.0.title', 'a\u001b[2Jb', /^pages\.0\.title: expected text without control characters/],
  ['pages.0.lang', '"><script>', /^pages\.0\.lang: /],
  ['pages.0.html', '<script>alert(1)</script>', /^pages\.0\.html: <script> is no element of canonical HTML/],
  ['pages.0.html', '<storng>a</storng>', /did you mean <strong>\?/],
  ['pages.0.html', '<p onclick="x">a</p>', /^pages\.0\.html: <p> has the attribute "onclick"/],
  ['pages.0.html', '<p style="x">a</p>', /has the attribute "style"/],
  ['pages.0.html', '<p class="fr-modal">a</p>', /has class="fr-modal"/],
  ['pages.0.html', '<a href="javascript:alert(1)">a</a>', /has href="javascript:alert\(1\)"/],
  ['pages.0.html', '<a href=" javascript:alert(1)">a</a>', /has href=/],
  ['pages.0.html', '<a href="\tjavascript:x">a</a>', /has href=/],
  ['pages.0.html', '<img src="data:image/svg+xml,x">', /has src=/],
  ['pages.0.html', '<p id="cookie">a</p>', /has id="cookie"/],
  ['pages.0.html', '<p lang="fr" lang="en">a</p>', /two attributes "lang"/],
  ['pages.0.html', '<p>a', /<p> is not closed/],
  ['pages.0.html', 'a</p>', /<\/p> closes nothing/],
  ['pages.0.html', '<p><em>a</p></em>', /<\/p> closes <em>/],
  ['pages.0.html', '<P>a</P>', /^pages\.0\.html: Unexpected HTML at 0/],
  ['pages.0.sections.0.titleHtml', '<p>a</p>', /^pages\.0\.sections\.0\.titleHtml: <p> is a block/],
  ['pages.0.sections.0.children.0.html', '<br/>', /^pages\.0\.sections\.0\.children\.0\.html: /],
  ['pages.0.sections.0.id', 'a"><script>', /^pages\.0\.sections\.0\.id: /],
  ['pages.0.sections.0.id', 'autre', /^pages\.0\.sections\.0\.key: expected "aide#autre"/],
  ['pages.0.sections.0.page', 'autre', /^pages\.0\.sections\.0\.page: expected "aide"/],
  ['pages.0.sections.0.children.0.parent', 'autre', /children\.0\.parent: expected "question"/],
  ['pages.0.sections.0.source.hash', 'x', /^pages\.0\.sections\.0\.source\.hash: /],
  ['pages.0.source.editUrl', 'javascript:alert(1)', /^pages\.0\.source\.editUrl: /],
  ['history', JSON.parse('{"__proto__":1}'), /^history\.__proto__: unexpected key/],
  ['pages.0.data', JSON.parse('{"__proto__":{}}'), /^pages\.0\.data\.__proto__: unexpected key/],
  ['pages.0.links.0.url', 'vbscript:x', /^pages\.0\.links\.0\.url: /],
  ['pages.0.links.0.kind', 'extern', /^pages\.0\.links\.0\.kind: /],
  ['license.url', 'javascript:alert(1)', /^license\.url: /],
  ['attribution.url', 'data:text/html,x', /^attribution\.url: /],
])('names the key at fault: %s %j', async (path, value, message) => {
  const faq = await sample();
  const data = path === '' ? value : withValue(faq, path, value);
  expect(() => readFaq(data)).toThrow(TypeError);
  expect(() => readFaq(data)).toThrow(message);
});

test('names the key that was probably meant', async () => {
  const faq = await sample();
  const data = withValue(withValue(faq, 'pages.0.sumary', 'x'), 'pages.0.summary', undefined);
  expect(() => readFaq(data)).toThrow(/^pages\.0\.summary: .* \(there is "sumary"\)$/);
});

test('refuses sections nested without end, in time and without a crash', () => {
  let section: unknown = { children: [] };
  for (let depth = 0; depth < 50_000; depth++) section = { children: [section] };
  expect(() => readFaq({ pages: [{ sections: [section] }] })).toThrow(/nested more than five deep/);
});

test('refuses elements nested so deep that a reader would not come back', async () => {
  const html = `${'<em>'.repeat(300)}a${'</em>'.repeat(300)}`;
  const data = withValue(await sample(), 'pages.0.html', html);
  expect(() => readFaq(data)).toThrow(/^pages\.0\.html: <em> is nested \d+ deep$/);
});

test('refuses an id that stands there twice', async () => {
  const faq = await sample();
  const twice = { ...faq, pages: [faq.pages[0], faq.pages[0]] };
  expect(() => readFaq(twice)).toThrow(/^pages\.1\.id: "aide" stands there a second time$/);
});

test('throws a SyntaxError for what is no JSON', () => {
  expect(() => readFaq('{')).toThrow(SyntaxError);
});

/** Values of every JSON type, and strings that attack one output or another. */
const hostile = fc.oneof(
  fc.constantFrom(
    ...textPayloads,
    ...Object.values(markdownPayloads).flat(),
    'javascript:alert(1)',
    '\u202e',
    '\r\nBcc: x@x',
    ']]>',
    '__proto__',
    '\ud800',
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(undefined),
);

test('with any value anywhere, the data is refused or every output is inert', async () => {
  const faq = { ...(await sample()), history: { 'aide#question': { title: 'x', first: { date: '2026-01-01', version: '0.1.0' }, changed: { date: '2026-01-01', version: '0.1.0' } } } }; // prettier-ignore
  const urls = { baseUrl: 'https://exemple.fr/', feedUrl: 'https://exemple.fr/f', title: 'x' };
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(faq)), hostile, (path, value) => {
      const read = readOrRefuse(withValue(faq, path, value));
      if (!read) return;
      taken++;
      const answers = toFaqPage(read, urls).mainEntity.map(({ acceptedAnswer }) => acceptedAnswer.text);
      expect([renderHtml(read), renderAccordion(read), renderToc(read), ...answers].flatMap(dangersOf)).toEqual([]);
      const atom = read.history ? renderAtom(read, urls) : '';
      expect(atom).not.toMatch(/(?:href|src)="javascript|<uri>javascript|<script/);
    }),
    { numRuns: runs(400) },
  );
  expect(taken).toBeGreaterThan(0);
});

/** The data, or `undefined` when it is refused as documented. */
function readOrRefuse(data: unknown): Faq | undefined {
  try {
    return readFaq(data);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
