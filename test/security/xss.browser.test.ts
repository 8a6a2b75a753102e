import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { compile } from '../../src/compiler/index.js';
import { dsfr, renderAccordion, renderHtml, renderToc, type HtmlOptions } from '../../src/html/index.js';
import type { Page } from '../../src/data/model.js';
import { control, markdownPayloads, textPayloads } from './payloads.js';
import { countExecutions } from './run-in-chromium.js';

const require = createRequire(import.meta.url);
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  tab = await browser.newPage();
  await tab.route('**/*', (route) => route.abort());
  await tab.setContent('<!doctype html><title>XSS</title><body></body>');
  return () => tab.close();
});

/** Compiles whatever stands there, errors or not: what a careless project would publish. */
async function publish(
  markdown: string,
  frontMatter: Readonly<Record<string, string>> = { summary: 'Accueil' },
): Promise<Page> {
  const head = Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const value = ['---', ...head, '---', '', markdown].join('\n');
  const { faq } = await compile([{ path: 'index.md', value }], { rules: { '*': 'off' } });
  return faq!.pages[0]!;
}

const everyOption: HtmlOptions = {
  headingLevel: 3,
  idPrefix: 'faq-',
  baseUrl: 'https://exemple.fr/',
  escapeMustache: true,
  ...dsfr,
  classNames: { p: 'x', a: 'y', code: 'z' },
  link: ({ text }, href) => ({ href, 'data-text': text }),
};

const printers: readonly ((page: Page) => string)[] = [
  (page) => renderHtml(page),
  (page) => renderHtml(page, everyOption),
  (page) => renderAccordion(page, { idPrefix: 'a-' }),
  (page) => renderToc(page),
];
const print = (page: Page) => printers.map((printer) => printer(page));

/** The documents in which something runs; what several payloads become is tried once. */
async function findRunning(documents: readonly string[]): Promise<readonly string[]> {
  const all = [...new Set(documents)];
  return (await countExecutions(tab, all)).map((index) => all[index]!);
}

test('the check notices what runs', async () => {
  expect(await countExecutions(tab, control)).toEqual(control.map((_, index) => index));
});

describe.each(Object.entries(markdownPayloads))('%s', (_, payloads) => {
  test('never run from a body, a title, a quote, a list or a table', async () => {
    const documents: string[] = [];
    for (const payload of payloads) {
      const line = payload.replace(/\n/g, ' ');
      documents.push(
        ...print(await publish(`## Question {#q}\n\n${payload}`)),
        ...print(await publish(`## ${line} {#q}\n\nTexte ${line}\n\n> - ${line}\n\n| a |\n| --- |\n| ${line} |`)),
      );
    }
    expect(await findRunning(documents)).toEqual([]);
  });
});

test('text never runs from front matter, link, title, alt, id or an option', async () => {
  const documents: string[] = [];
  for (const text of textPayloads) {
    const page = await publish(`## Question {#${text}}\n\n[${text}](https://x.fr/ '${text}') ![${text}](${text})`, {
      title: text,
      summary: text,
    });
    documents.push(...print(page));
    const { sections } = page;
    documents.push(
      renderHtml(sections, { link: () => ({ title: text, class: text, href: `/?q=${text}`, rel: text }) }),
      renderHtml(sections, { link: () => `https://x.fr/${text}`, newWindow: text }),
      renderHtml(sections, { baseUrl: `https://x.fr/${text}`, classNames: { p: text, h2: text } }),
      renderHtml(sections, { wrap: { p: [['div', { class: text, title: text, id: text }]] } }),
      renderToc(sections, { title: text }) + renderToc(sections, { ...dsfr, title: text }),
    );
  }
  expect(await findRunning(documents)).toEqual([]);
});

test('ids of a body take no name of the page', async () => {
  const page = await publish(
    `<a id="config" href="#x">a</a> <a id="config">b</a> <img id="cookie" name="cookie" alt="a"> <p id="getElementById">a</p>

<p id="body" name="forms">a</p>

## Config {#config}

a`,
  );
  const before = await tab.evaluate(() => typeof document.getElementById);
  await tab.setContent(renderHtml(page, { idPrefix: 'faq-' }));
  const after = await tab.evaluate(() => [
    typeof document.getElementById,
    typeof document.createElement,
    document.body.tagName,
    typeof (window as { config?: unknown }).config,
    document.forms.length,
  ]);
  expect(after).toEqual([before, 'function', 'BODY', 'undefined', 0]);
});

test('templates print themselves when Vue compiles the page', async () => {
  const vue = await readFile(require.resolve('vue/dist/vue.global.prod.js'), 'utf8');
  await tab.addScriptTag({ content: vue });
  const source =
    '## {{ alert(1) }} {#q}\n\n{{ 7+7 }} {{{ 7+7 }}} `{{ constructor.constructor("alert(1)")() }}` *{*{ 7+7 }}\n\n[{{ 7+7 }}](https://x.fr "{{ 7+7 }}") ![{{ 7+7 }}](i.png)';
  const page = await publish(source, { title: '{{ 7+7 }}', summary: 'Accueil' });
  const html =
    print(page).slice(1, 2)[0]! +
    renderToc(page, { escapeMustache: true }) +
    renderAccordion(page, { escapeMustache: true });
  const texts = await tab.evaluate(
    ([escaped, raw]) => {
      const read = (html: string, inDom: boolean) => {
        const box = document.createElement('div');
        if (inDom) box.innerHTML = html;
        document.body.append(box);
        // @ts-expect-error: Vue is global in the page.
        Vue.createApp(inDom ? {} : { template: html }).mount(box);
        return box.textContent;
      };
      return [read(escaped!, false), read(escaped!, true), read(raw!, false)];
    },
    [html, '<p>{{ 7+7 }}</p>'],
  );
  for (const text of texts.slice(0, 2)) {
    expect(text).toContain('{{ 7+7 }} {{{ 7+7 }}} {{ constructor.constructor("alert(1)")() }}');
    expect(text).not.toContain('14');
  }
  expect(texts[2]).toContain('14');
});
