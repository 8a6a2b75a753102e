import { describe, expect, test } from 'vitest';
import { changesSince } from '../../src/changes/index.js';
import { compile } from '../../src/compiler/index.js';
import { printLedger } from '../../src/compiler/ledger/read.js';
import { toLlmsFullTxt } from '../../src/compiler/output/markdown/llms-txt.js';
import { toMarkdown } from '../../src/compiler/output/markdown/to-markdown.js';
import { inLanguage, languageOf, wordLanguages } from '../../src/data/languages.js';
import type { Faq } from '../../src/data/model.js';
import { ownWords } from './added-words.js';
import { renderAtom, renderJsonFeed } from '../../src/feeds/index.js';
import { dsfr, renderAccordion, renderHtml, renderToc } from '../../src/html/index.js';
import { contents, newWindowNotice } from '../../src/html/words.js';
import { toFaqPage } from '../../src/json-ld/index.js';
import { renderNewsletter } from '../../src/newsletter/index.js';
import { renderText } from '../../src/text/index.js';

/** One page that makes the compiler and the readers add all the words they have. */
const body = `Lead.

## First? {#first}

See [outside](https://example.org/).[^1]

> [!WARNING]
> Mind the gap.

- [x] tick

| Code | Cause |
| ---- | ----- |
| 404  | gone  |

[^1]: A note.

## Second? {#second}

Text.
`;

async function faqIn(lang: string): Promise<Faq> {
  const page = (text: string) => `---\ntitle: Help\nsummary: Answers.\nlang: ${lang}\n---\n\n${text}`;
  const edition = { date: '2026-10-01', version: '0.1.0' };
  const former = { title: 'Old one', first: { date: '2026-09-01', version: '0.0.9' }, changed: edition };
  const ledger = {
    'help#first': { title: 'First?', first: edition, changed: edition },
    'help#second': { title: 'Second?', first: former.first, changed: edition },
    'help#third': { ...former, fate: { moved: 'help#first' } },
    'help#fourth': { ...former, fate: { removed: 'Out of date.' } },
  };
  const { faq } = await compile(
    [
      { path: 'index.md', value: page('## Welcome {#welcome}\n\nText.') },
      { path: 'help.md', value: page(body) },
    ],
    {
      rules: { '*': 'off' },
      version: '1.2.3',
      history: { path: 'history.json', value: printLedger(ledger) },
      attribution: { source: 'S', url: '' },
    },
  );
  return faq!;
}

/** Everything that readers print of it, with what they add by themselves. */
function printed(faq: Faq): readonly string[] {
  const baseUrl = 'https://example.org/help/';
  const feed = { title: 'T', baseUrl, feedUrl: `${baseUrl}feed` };
  const sender = { sender: { name: 'S' }, unsubscribe: { mail: 's@example.org' } };
  const issue = renderNewsletter({ faq, changes: changesSince(faq, '0.0.9'), whole: true, baseUrl, ...sender });
  return [
    JSON.stringify(faq),
    renderHtml(faq, dsfr),
    renderAccordion(faq),
    renderToc(faq.pages, dsfr),
    renderToc(faq.pages[1]!),
    renderHtml(faq.pages[1]!.sections, dsfr),
    renderText(faq, { width: 20 }),
    JSON.stringify(toFaqPage(faq, { baseUrl })),
    issue.subject,
    issue.html,
    issue.text,
    renderAtom(faq, feed),
    renderJsonFeed(faq, feed),
    toLlmsFullTxt(faq, { baseUrl }),
    ...faq.pages.map((page) => toMarkdown(page)),
  ];
}

describe('words that are added follow the language of the content', () => {
  test.each(wordLanguages)('in %s', async (lang) => {
    // The first is the data itself, whose keys are English.
    const [data, ...all] = printed(await faqIn(lang));
    for (const other of wordLanguages.filter((one) => one !== lang))
      for (const text of all) expect(ownWords(other).filter((word) => text.includes(word))).toEqual([]);
    expect(ownWords(lang).length).toBeGreaterThan(12);
    expect(ownWords(lang).filter((word) => ![data!, ...all].some((text) => text.includes(word)))).toEqual([]);
  });

  // Other tables are held by their type; these are written out for the size of portals.
  test.each([contents, newWindowNotice])('none of %o is missing', (words) => {
    expect(new Set(wordLanguages.map(words)).size).toBe(wordLanguages.length);
  });

  test('also between the cells of a table', async () => {
    const answer = async (lang: string) =>
      toFaqPage(await faqIn(lang), { baseUrl: 'https://example.org/' }).mainEntity[1]!.acceptedAnswer.text;
    expect(await answer('en')).toContain('<strong>Code</strong>: 404; <strong>Cause</strong>: gone');
    expect(await answer('fr')).toContain('<strong>Code</strong>\u00a0: 404 ; <strong>Cause</strong>\u00a0: gone');
  });

  test('unless the caller says otherwise', async () => {
    const [, page] = (await faqIn('en')).pages;
    expect(renderToc(page!, { title: 'Inhalt' })).toContain('aria-label="Inhalt"');
    expect(renderHtml(page!, { newWindow: 'neues Fenster' })).toContain('title="outside - neues Fenster"');
  });
});

test.each([
  ['en', 'en'],
  ['EN-GB', 'en'],
  ['es-MX', 'es'],
  ['fr-CA', 'fr'],
  // English for a language that has no words, and that its tag only begins like.
  ['br', 'en'],
  ['eng', 'en'],
  ['est', 'en'],
  [undefined, 'fr'],
  ['constructor', 'en'],
  ['__proto__', 'en'],
])('%s chooses the words in %s', (lang, expected) => {
  expect(inLanguage(lang, { fr: 'fr', en: 'en', es: 'es' })).toBe(expected);
});

test('a page that does not say its language has that of the project', async () => {
  const files = [
    { path: 'index.md', value: '---\nsummary: S.\n---\n\n## A {#a}\n\n> [!WARNING]\n> Mind.\n' },
    { path: 'es.md', value: '---\nsummary: S.\nlang: es\n---\n\n## A {#a}\n\n> [!WARNING]\n> Ojo.\n' },
  ];
  const { faq } = await compile(files, { lang: 'en' });
  expect(faq!.pages.map(({ lang, sections }) => [lang, sections[0]!.lang])).toEqual([
    ['en', 'en'],
    ['es', 'es'],
  ]);
  expect(faq!.pages[0]!.sections[0]!.html).toContain('Warning');
  expect(faq!.pages[1]!.sections[0]!.html).toContain('Atención');
  expect((await compile(files)).faq!.pages[0]!.sections[0]).not.toHaveProperty('lang');
});

test('the language is that of the first page', async () => {
  const { pages } = await faqIn('en');
  expect([languageOf(pages), languageOf(pages[1]!.sections)]).toEqual(['en', 'en']);
});
