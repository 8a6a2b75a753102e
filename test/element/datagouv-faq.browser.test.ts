import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { getPage } from '../../src/faq/index.js';

const origin = 'https://exemple.fr';
let browser: Browser;
let script: string;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  const options = { bundle: true, write: false, format: 'esm', logLevel: 'error' } as const;
  script = (await build({ ...options, entryPoints: [`${root}/src/element/index.ts`] })).outputFiles[0]!.text;
});
afterAll(() => browser.close());

test('shows the questions of an audience, keeps what the server printed until then, and for good without answers', async () => {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const bodies: Record<string, string> = {
      '/element.js': script,
      '/pages/producteur.js': `export const page = ${JSON.stringify(getPage('producteur'))};`,
    };
    if (pathname.endsWith('.js'))
      return route.fulfill({
        status: bodies[pathname] ? 200 : 404,
        contentType: 'text/javascript; charset=utf-8',
        body: bodies[pathname] ?? '',
      });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><script type="module" src="/element.js"></script>
        <datagouv-faq audience="producteur" heading-level="3"><p>Avant</p></datagouv-faq>
        <datagouv-faq audience="nulle-part"><p>Reste</p></datagouv-faq>
        <datagouv-faq audience="../secret"><p>Reste aussi</p></datagouv-faq>
        <datagouv-faq audience="producteur" section="nulle-part"><p>Reste encore</p></datagouv-faq>
        <datagouv-faq audience="producteur" heading-level="haut"><p>Reste enfin</p></datagouv-faq>`,
    });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${origin}/#certification`);
  await page.waitForSelector('datagouv-faq details');
  expect(await page.locator('datagouv-faq details').count()).toBe(getPage('producteur').sections.length);
  expect(await page.locator('details[open] h3').textContent()).toMatch(/certifi/i);
  expect(await page.locator('body').innerText()).not.toContain('Avant');
  expect(await page.locator('datagouv-faq').nth(1).innerText()).toBe('Reste');
  expect(await page.locator('datagouv-faq').nth(2).innerText()).toBe('Reste aussi');
  expect(await page.locator('datagouv-faq').nth(3).innerText()).toBe('Reste encore');
  expect(await page.locator('datagouv-faq').nth(4).innerText()).toBe('Reste enfin');
  expect(errors.filter((one) => one.startsWith('Unexpected')).sort()).toEqual([
    'Unexpected audience "../secret", expected a page',
    'Unexpected headingLevel null, expected 1 to 6',
    'Unexpected section "nulle-part", expected one of a page',
  ]);
  await page.evaluate(() => document.querySelector('datagouv-faq')!.setAttribute('section', 'certification'));
  await expect.poll(() => page.locator('datagouv-faq details').count()).toBe(1);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<datagouv-faq audience="producteur" section="certification">');
    document.body.lastElementChild!.setAttribute('id-prefix', 'deux-');
  });
  await page.waitForSelector('#deux-certification', { state: 'attached' });
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.close();
});
