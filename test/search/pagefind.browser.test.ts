import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { compileMarkdown } from '../sample.js';
import { serve } from '../portal/serve.js';
import { writeIndex } from './pagefind-recipe.js';

test('the recipe indexes 2,000 pages for Pagefind, which finds one of them in a browser', async () => {
  const page = await compileMarkdown(
    '---\nlayout: faq\ntitle: Page\nsummary: Page.\n---\n\n## Sujet {#sujet}\n\nTexte.',
  );
  const pages = Array.from({ length: 2000 }, (_, at) => {
    const path = `faq/page-${at}`;
    const sections = page.sections.map((one) => ({
      ...one,
      path,
      key: `page-${at}#sujet`,
      titleHtml: `Sujet numéro${at}`,
    }));
    return { ...page, id: `page-${at}`, path, audience: 'citoyen', sections };
  });
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  await writeIndex(pages, { 'page-1234#sujet': ['une quiche'] }, join(folder, 'pagefind'));
  await close();
  const site = await serve(folder);
  const browser = await chromium.connect(inject('browser'));
  const tab = await browser.newPage();
  await tab.route(site.url, (route) => route.fulfill({ contentType: 'text/html', body: '<html lang="fr"></html>' }));
  await tab.goto(site.url);
  // As a text: the tests' own bundler would rewrite the import of a function.
  const find = (query: string): Promise<string[]> =>
    tab.evaluate(`import('/pagefind/pagefind.js')
      .then(({ search }) => search(${JSON.stringify(query)}))
      .then(({ results }) => Promise.all(results.map((result) => result.data().then(({ url }) => url))))`);
  expect(await find('numéro777')).toEqual(['/faq/page-777#sujet']);
  expect(await find('quiche')).toEqual(['/faq/page-1234#sujet']);
  await Promise.all([browser.close(), site.close()]);
  await rm(folder, { recursive: true });
});

test('docs/search.md shows the recipe as it is tested', async () => {
  const recipe = await readFile(new URL('pagefind-recipe.ts', import.meta.url), 'utf8');
  const shown = recipe
    .replace('../../src/faq/index.js', 'datagouv-faq')
    .replace('../../src/search/index.js', 'datagouv-faq/search');
  expect(await readFile(new URL('../../docs/search.md', import.meta.url), 'utf8')).toContain(shown);
});
