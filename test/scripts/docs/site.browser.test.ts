import { HtmlValidate } from 'html-validate';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeSite } from '../../../scripts/docs/write-site.js';
import { findViolations } from '../../portal/accessibility.js';

let folder = '';
let pages: string[] = [];
let server: Server;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'docs-')), 'site');
  await writeSite(folder);
  pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  server = createServer(async ({ url }, response) => {
    const path = join(folder, new URL(url!, 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(file) || (await stat(file)).isDirectory()) return response.writeHead(404).end();
    const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
    response.setHeader('content-type', types[file.split('.').at(-1)!] ?? 'application/octet-stream');
    return response.end(await readFile(file));
  }).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  server.close();
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
  const first = async (query: string) => {
    await page.fill('#site--query', '');
    await page.fill('#site--query', query);
    await page.waitForSelector('#site--results a');
    return page.$$eval('#site--results a', (links) =>
      links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  };
  const wanted: Record<string, string[]> = {
    '/docs/newsletter/': ['newsletter', 'write an email of what changed', 'mailing service'],
    '/docs/html/': ['render html', 'heading level of an answer', 'renderHtml options'],
    '/docs/own-faq/': ['my own faq', 'typed modules of my pages', 'own content'],
    '/docs/redirects/': ['old urls', 'moved question', 'redirects'],
    '/docs/caches/': ['cache in CI', 'build again only what changed', 'caches'],
  };
  const misses: string[] = [];
  for (const [path, queries] of Object.entries(wanted))
    for (const query of queries) if (!(await first(query)).includes(path)) misses.push(`${query} → ${path}`);
  expect(misses).toEqual([]);
  await page.close();
});

test('a page is read without scripts', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origin}/docs/html/`);
  expect(await page.textContent('h1')).toBe('Render HTML');
  expect(await page.isVisible('.menu a[aria-current=page]')).toBe(true);
  expect(await page.isVisible('#site--query')).toBe(false);
  await page.close();
});
