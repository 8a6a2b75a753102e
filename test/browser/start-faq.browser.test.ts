import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { getPage } from '../../src/faq/index.js';
import { renderAccordion, renderDetails } from '../../src/html/index.js';

const origin = 'https://exemple.fr';
const { sections } = getPage('producteur');
const one = sections[3]!;
const url = `${origin}/aide/faq/producteur#${one.id}`;
/** What of the design system the panels need: enough to see whether one is open. */
const style =
  '<style>.fr-collapse:not(.fr-collapse--expanded) { display: none } section, details { margin: 40px 0 }</style>';
const links =
  '<p><a id="inside" href="/aide/faq/citoyen#qui-publie">a</a> <a id="outside" href="https://autre.fr/">b</a></p>';
const html = {
  details: renderDetails(sections, { baseUrl: '/aide/' }),
  accordion: renderAccordion(sections, { baseUrl: '/aide/', newWindow: false }),
};

let browser: Browser;
let script: string;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  const { outputFiles } = await build({
    stdin: {
      contents: "import { startFaq } from './src/browser/index.ts'; Object.assign(window, { startFaq });",
      resolveDir: root,
    },
    bundle: true,
    write: false,
  });
  script = outputFiles[0]!.text;
});
afterAll(() => browser.close());

/** Opens a page with some panels at an address; `start` is what its script does. */
async function visit(body: string, { at = url, start = '' } = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="fr"><title>T</title>${style}<body>${links}${body}<script>${script}\n${start}</script>`,
    }),
  );
  await page.goto(at);
  // The focus is set in the frame after the page has loaded.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

describe('details', () => {
  test('open at the hash without any script', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.route(`${origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${html.details}` }),
    );
    await page.goto(url);
    expect(await page.locator('details[open]').count()).toBe(1);
    expect(await page.locator(`[id="${one.id}"]`).isVisible()).toBe(true);
    await page.context().close();
  });

  test('take the focus on their summary with it', async () => {
    const page = await visit(html.details, { start: 'startFaq()' });
    expect(await focused(page)).toMatch(/^<summary>/);
    await page.close();
  });
});

describe('the accordion', () => {
  test('opens at the hash, takes the focus, follows the next hash, and answers its buttons', async () => {
    const page = await visit(html.accordion, { start: 'startFaq()' });
    const panel = page.locator(`[id="${one.id}--panel"]`);
    expect(await panel.isVisible()).toBe(true);
    expect(await focused(page)).toContain(`aria-controls="${one.id}--panel"`);
    await page.evaluate((id) => (location.hash = id), sections[5]!.id);
    await page.waitForSelector(`[id="${sections[5]!.id}--panel"]`, { state: 'visible' });
    await page.click(`[aria-controls="${one.id}--panel"]`);
    expect(await panel.isVisible()).toBe(false);
    expect(await page.getAttribute(`[aria-controls="${one.id}--panel"]`, 'aria-expanded')).toBe('false');
    await page.close();
  });

  test("leaves the buttons to the design system's script where it runs", async () => {
    const start = "document.documentElement.setAttribute('data-fr-js', 'true'); startFaq()";
    const page = await visit(html.accordion, { start, at: `${origin}/aide/faq/producteur` });
    await page.click(`[aria-controls="${one.id}--panel"]`);
    expect(await page.locator(`[id="${one.id}--panel"]`).isVisible()).toBe(false);
    await page.close();
  });

  test('is printed open', async () => {
    const page = await visit(html.accordion, { start: 'startFaq()' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.fr-collapse:visible').count()).toBe(sections.length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.fr-collapse:visible').count()).toBe(1);
    await page.close();
  });
});

test('hands clicks inside the site to the router, former anchors too, and nothing after its end', async () => {
  const start = `window.went = []; window.stop = startFaq({
    navigate: (url) => went.push(url.pathname + url.hash),
    urlOf: (key) => '/aide/faq/' + key,
    redirectOf: ({ hash }, site) => (decodeURIComponent(hash) === '#visibilité' ? site.urlOf('producteur#champs') : undefined),
  })`;
  const page = await visit(html.details, { start, at: `${origin}/aide/faq/producteur#visibilit%C3%A9` });
  await page.click('#inside');
  await page.evaluate(() =>
    document.querySelector('#outside')!.addEventListener('click', (event) => event.preventDefault()),
  );
  await page.click('#outside');
  await page.click('#inside', { modifiers: ['Control'] });
  expect(await page.evaluate('went')).toEqual(['/aide/faq/producteur#champs', '/aide/faq/citoyen#qui-publie']);
  await page.evaluate('stop()');
  await page.click('#inside');
  expect(page.url()).toBe(`${origin}/aide/faq/citoyen#qui-publie`);
  await page.close();
});

test.each(['#%', '#%E0%A4%A', '#"><img>', '#constructor', '#'])('does nothing for %s', async (hash) => {
  const errors: Error[] = [];
  const page = await visit(html.accordion, { at: `${origin}/aide/faq/producteur`, start: 'startFaq()' });
  page.on('pageerror', (error) => errors.push(error));
  await page.evaluate((to) => (location.hash = to), hash);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(errors).toEqual([]);
  expect(await page.locator('.fr-collapse:visible').count()).toBe(0);
  await page.close();
});
