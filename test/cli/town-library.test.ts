import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createResolve } from '../../src/changes/index.js';
import { toLlmsFullTxt } from '../../src/compiler/output/markdown/llms-txt.js';
import { toMarkdown } from '../../src/compiler/output/markdown/to-markdown.js';
import type { Faq } from '../../src/data/model.js';
import { renderAtom, renderJsonFeed } from '../../src/feeds/index.js';
import { dsfr, renderAccordion, renderHtml, renderToc } from '../../src/html/index.js';
import { toFaqPage } from '../../src/json-ld/index.js';
import { createSearch } from '../../src/search/index.js';
import { renderText } from '../../src/text/index.js';
import { ownWords } from '../data/added-words.js';
import { project, runCli } from './run-cli.js';

/** A page that makes the compiler add all the words it has. */
const borrowing = `---
title: Borrowing
summary: Cards, loans and fines.
audience: readers
---

The desk is on the [ground floor](https://library.example/map).

## How do I get a card? {#card}

> [!WARNING]
> Bring a proof of address.[^1]

- [x] Fill in the form
- [ ] Come to the desk

[^1]: A bill of the last three months.

## How long may I keep a book? {#loan}

| Item | Weeks |
| ---- | ----- |
| Book | 3     |
| Film | 1     |

## What does a late book cost? {#fines}

Ten pence a day, up to five pounds. See [how long](#loan).
`;

const home = `---
title: Town library
summary: Answers for readers.
buttons:
  - title: Readers
    default: borrowing
---

Welcome.
`;

const settings = {
  lang: 'en',
  format: 'json',
  title: 'Town library',
  license: 'CC-BY-4.0',
};

/** Everything that this package prints of a FAQ, and the words that it adds by itself. */
function printed(faq: Faq): readonly string[] {
  const baseUrl = 'https://library.example/help/';
  const feed = { title: faq.title!, baseUrl, feedUrl: `${baseUrl}feed` };
  const [, page] = faq.pages;
  return [
    JSON.stringify(faq),
    renderHtml(faq, dsfr),
    // A section by itself, as a portal shows an answer.
    ...page!.sections.flatMap((section) => [
      renderHtml(section, dsfr),
      renderAccordion([section]),
      renderText(section),
    ]),
    renderToc(page!, dsfr),
    renderToc(page!.sections),
    renderText(faq),
    JSON.stringify(toFaqPage(faq, { baseUrl })),
    renderAtom(faq, feed),
    renderJsonFeed(faq, feed),
    toLlmsFullTxt(faq, { baseUrl }),
    ...faq.pages.map((one) => toMarkdown(one)),
  ];
}

test('an English library records, moves an id, and sends newsletter and feeds without one French word', async () => {
  const folder = await project({
    'package.json': JSON.stringify({ name: 'town-library', version: '1.0.0', 'datagouv-faq': settings }),
    'content/index.md': home,
    'content/borrowing.md': borrowing,
  });
  const said: string[] = [];
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(args, folder);
    said.push(stdout, stderr);
    return code;
  };
  const page = join(folder, 'content/borrowing.md');

  expect(await run('record', '--date', '2026-10-01')).toBe(0);
  writeFileSync(page, borrowing.replace('{#fines}', '{#late-fees}').replace('the form', 'a form'));
  expect(await run('check')).toBe(1);
  expect(await run('record', '--date', '2026-11-02')).toBe(1);
  expect(await run('record', '--date', '2026-11-02', '--moved', 'borrowing#fines=borrowing#late-fees')).toBe(0);
  expect(await run('check', '--explain')).toBe(0);
  expect(await run('build')).toBe(0);
  expect(await run('newsletter', '--since', '2026-11-01', '--out', 'issue', '--whole')).toBe(0);
  expect(await run('redirects', '--format', 'json')).toBe(0);
  expect(await run('render', 'borrowing', '--format', 'text')).toBe(0);
  expect(await run('frobnicate')).toBe(2);

  const faq = JSON.parse(readFileSync(join(folder, 'faq/faq.json'), 'utf8')) as Faq;
  const issue = readdirSync(join(folder, 'issue')).map((name) => readFileSync(join(folder, 'issue', name), 'utf8'));
  const all = [...said, ...issue, ...printed(faq)];
  for (const text of all) expect(ownWords('fr').filter((word) => text.includes(word))).toEqual([]);
  for (const text of all) expect(text).not.toMatch(/[«»]|[\u00a0\u202f][:;?!]|data\.gouv\.fr|\bde la\b|[àçèéêù]/);
  expect(ownWords('en').filter((word) => !all.some((text) => text.includes(word)))).toEqual([]);

  expect(createResolve(faq)('borrowing#fines')).toMatchObject({ status: 'moved', section: { id: 'late-fees' } });
  expect(createSearch(faq.pages).search('late book')[0]).toMatchObject({ section: { id: 'late-fees' } });
  expect(issue.join('\n')).toContain('Town library');
});
