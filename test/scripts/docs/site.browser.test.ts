import { HtmlValidate } from 'html-validate';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { entryPoints } from '../../../scripts/docs/api-reference.js';
import { writeSite } from '../../../scripts/docs/write-site.js';
import { root } from '../../../scripts/root.js';
import { listFiles } from '../../../src/build/folder/list-files.js';
import { findViolations } from '../../portal/accessibility.js';
import { serve, type Served } from '../../portal/serve.js';

let folder = '';
let pages: string[] = [];
let site: Served;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'docs-')), 'site');
  await writeSite(folder);
  pages = listFiles(folder).filter((file) => file.endsWith('index.html'));
  site = await serve(folder);
  origin = site.url.slice(0, -1);
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

test('every page is valid, and each of its links leads to a page and to an id of it', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // HTML5 allows both; canonical HTML writes `>` as it is.
      'no-raw-characters': 'off',
      'valid-id': ['error', { relaxed: true }],
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
    },
  });
  const html = new Map(
    await Promise.all(pages.map(async (page) => [page, await readFile(join(folder, page), 'utf8')] as const)),
  );
  expect(html.size).toBeGreaterThan(30);
  const faults: string[] = [];
  for (const [page, text] of html) {
    for (const { messages } of (await validator.validateString(text)).results)
      faults.push(...messages.map(({ line, message, ruleId }) => `${page}:${line} ${message} (${ruleId})`));
    for (const [, href] of text.matchAll(/<(?:a|link)(?: [^>]*?)? href="([^":]*)"/g)) {
      const { pathname, hash } = new URL(href!, `http://localhost/${page}`);
      const file = decodeURI(pathname)
        .slice(1)
        .replace(/(^|\/)$/, '$1index.html');
      const target = html.get(file);
      if (
        target === undefined
          ? !existsSync(join(folder, file))
          : hash !== '' && !target.includes(` id="${decodeURI(hash.slice(1))}"`)
      )
        faults.push(`${page} links to ${href}`);
    }
  }
  expect(faults).toEqual([]);
});

test('the first page weighs at most 60 kB gzipped, without pictures', async () => {
  const files = await Promise.all(['index.html', 'style.css', 'search.js'].map((file) => readFile(join(folder, file))));
  expect(gzipSync(Buffer.concat(files)).length).toBeLessThan(60_000);
  // What the first letter in the search field loads.
  expect(gzipSync(await readFile(join(folder, 'search.json'))).length).toBeLessThan(150_000);
});

test.each(['/', '/docs/html/', '/docs/reference/all-rules/', '/content/'])(
  '%s is accessible, light and dark, on a phone',
  async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
    await page.goto(origin + path);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, 'colours')).toEqual([]);
    await page.close();
  },
);

test('the search finds a page by several wordings', async () => {
  const page = await browser.newPage();
  await page.goto(origin);
  // The first by hand, the others as fast as the page answers.
  await page.fill('#site--query', 'cache');
  await page.waitForSelector('#site--results a');
  const first = (query: string) =>
    page.evaluate(async (wanted) => {
      const input = document.querySelector<HTMLInputElement>('#site--query')!;
      for (const value of ['', wanted]) {
        input.value = value;
        input.dispatchEvent(new Event('input'));
      }
      while (!document.querySelector('#site--results a, search [role=status]:not(:empty)'))
        await new Promise((resolve) => setTimeout(resolve));
      const links = [...document.querySelectorAll<HTMLAnchorElement>('#site--results a')];
      return links.slice(0, 3).map(({ href }) => new URL(href).pathname);
    }, query);
  const wanted: Record<string, string[]> = {
    '/docs/accordion/': ['accordion', 'open the panel at the hash', 'details without a script'],
    '/docs/caches/': ['cache in CI', 'build again only what changed', 'caches'],
    '/docs/changes/': ['what changed since a version', 'diff of two versions', 'changes'],
    '/docs/combine/': ['several faqs as one', 'combine', 'show ours beside yours'],
    '/docs/command-line/': ['command line', 'exit code', 'check and watch'],
    '/docs/compiler/': ['compile markdown in a function', 'diagnostics', 'compiler'],
    '/docs/components/': ['vue component', 'react component', 'link of the router'],
    '/docs/data/': ['one section without the rest', 'shape of the data', 'import one answer'],
    '/docs/editorial-rules/': ['editorial rules', 'how answers are written', 'editorial'],
    '/docs/embed/': [
      'how do I embed an answer',
      'wordpress',
      'widget',
      'iframe',
      'csp',
      'import map',
      'custom element',
    ],
    '/docs/feeds/': ['atom feed', 'json feed', 'rss'],
    '/docs/frameworks/': ['frameworks', 'eleventy', 'traps of frameworks', 'sitemap', 'seo metadata'],
    '/docs/hast/': ['hast', 'react elements from the tree', 'toHast'],
    '/docs/html/': [
      'render html',
      'change the heading level',
      'renderHtml options',
      'same answer twice',
      'tailwind',
      'duplicate ids',
    ],
    '/docs/json-ld/': ['json-ld', 'schema.org faqpage', 'structured data'],
    '/docs/markdown/': ['llms.txt', 'assistant of a support desk', 'answers as markdown', 'chatbot', 'rag'],
    '/docs/migrating/': ['coming from docusaurus', 'migrate from velite', 'copied answers'],
    '/docs/newsletter/': ['newsletter', 'write an email of what changed', 'mailing service'],
    '/docs/next/': ['next.js', 'react server components', 'next/link'],
    '/docs/nuxt/': ['nuxt', 'nuxtlink', 'useAsyncData'],
    '/docs/own-faq/': ['my own faq', 'typed modules of my pages', 'own content'],
    '/docs/performance/': ['performance', 'how fast is a build', 'benchmark'],
    '/docs/portal/': ['portal to copy', 'sample portal', 'portal'],
    '/docs/redirects/': ['old urls', 'moved question', 'redirects'],
    '/docs/releases/': ['cut a release', 'release', 'publish a version'],
    '/docs/search/': ['search box', 'no answer', 'typing suggestions'],
    '/docs/text/': ['plain text', 'width of the lines', 'renderText'],
    '/docs/translations/': ['translations', 'stale translation', 'several languages'],
    '/docs/urls/': ['where links lead', 'baseUrl', 'url policy'],
    '/docs/vite/': ['vite plugin', 'astro loader', 'build from javascript'],
  };
  const misses: string[] = [];
  for (const [path, queries] of Object.entries(wanted))
    for (const query of queries) {
      const found = await first(query);
      if (!found.includes(path)) misses.push(`${query} → ${found.join(' ')}, not ${path}`);
    }
  expect(misses).toEqual([]);
  await page.close();
});

test('every entry point has a source for its reference', async () => {
  const sources = await entryPoints();
  expect([...sources.keys()]).toContain('./vue');
  expect([...sources.values()].filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('a page is read without scripts', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origin}/docs/html/`);
  expect(await page.textContent('h1')).toBe('Render HTML');
  expect(await page.isVisible('.menu a[aria-current=page]')).toBe(true);
  expect(await page.isVisible('#site--query')).toBe(false);
  await page.close();
});
